// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page of the staff, with the example data: each is complete in Italian and English, at a desk and on a telephone, and
 * keeps nobody out. The pages are those the controllers answer for; what is not looked at says why.
 */
@ExtendWith(WithStack.class)
class EveryPageIT {
    static final SortedSet<String> PAGES = StaffPages.all();

    private static final Map<String, String> NOT_LOOKED_AT = Map.ofEntries(
            entry("/", "leads to the start"),
            entry("/u", "leads to the first page of one's work"),
            entry("/accesso/{reason}", "before the sign-in: FaultsIT"),
            entry("/accesso/attesa", "answers 503: FaultsIT"),
            entry("/u/riprendi", "after a session ended: FaultsIT"),
            entry("/u/dossier/nuovo/inizia", "leads to the form"),
            entry("/u/dossier/nuovo/termine", "part of the form"),
            entry("/u/dossier/nuovo/procedura", "part of the form"),
            entry("/u/dossier/{number}/famiglia/scheda", "part of the overview"),
            entry("/u/dossier/{number}/unione/con", "leads to the comparison"),
            entry("/u/dossier/{number}/documenti/{id}/pagine/{page}.png", "picture"),
            entry("/u/dossier/{number}/documenti/{id}", "download"),
            entry("/api/v1/dossiers/{number}/documents/{id}", "download"),
            entry("/u/dossier/{number}/stampa/{word}.pdf", "download"),
            entry("/u/modelli/{name}.bpmn", "download"),
            entry("/u/tempi.csv", "download"),
            entry("/u/procedure/{key}/versioni/{from}", "no older version at the first start: VersionPagesTest"),
            entry("/u/procedure/{key}/versioni/{from}/passaggio", "the same: VersionPagesTest"),
            entry("/u/lavori/{id}/stato", "part of the page of a job"),
            entry("/u/lavori/{id}/risultato", "download"));

    private static final int FAMILY = 13;

    /** Dossiers of the example data on whose page there is most to see. */
    private static final Map<String, Integer> RICH = Map.ofEntries(
            entry("/u/dossier/{number}", 5),
            entry("/u/dossier/{number}/famiglia", FAMILY),
            entry("/u/dossier/{number}/famiglia/rapporto", FAMILY),
            entry("/u/dossier/{number}/famiglia/scioglimento", FAMILY),
            entry("/u/dossier/{number}/quesiti", 15),
            entry("/u/dossier/{number}/condivisione", 13),
            entry("/u/dossier/{number}/unione", 5),
            entry("/u/dossier/{number}/motivo", 3),
            entry("/u/dossier/{number}/storia", 27),
            entry("/u/dossier/{number}/pratica/nuova", 24));

    /** What is asked of a calculator, and which lines of the inbox are chosen. */
    private static final Map<String, String> ASKED = Map.of(
            "/u/attivita/insieme", "?azione=assegna&s=1",
            "/u/calcoli/costi", "?matter=HOUSING",
            "/u/calcoli/reddito", "?protection=NONE&others=1&under14=1&income=18000&filedOn=2026-11-28",
            "/u/calcoli/alloggio", "?area=60&bedrooms=14;9&people=3",
            "/u/calcoli/scadenze", "?event=ENTRY&eventDay=2026-04-03",
            "/u/calcoli/prima-data", "?aim=LONG_TERM&since=2021-01-10",
            "/u/calcoli/rimedi", "?act=R1&actDay=2026-07-10");

    private static final String REOPENING = "/u/dossier/{number}/pratica/{caseId}/riapri";
    private static final Set<String> POLICE =
            Set.of("/u/quesiti", "/u/quesiti/{id}", "/u/quesiti/{id}/precedente", REOPENING);
    private static final Set<String> PROVINCE = Set.of("/u/tempi", "/u/persone-seguite");
    private static final Set<String> ADMINISTRATOR = Set.of(
            "/u/calendari",
            "/u/calendari/{code}",
            "/u/calendari/{code}/anteprima/{id}",
            "/u/incidenti",
            "/u/parametri",
            "/u/parametri/{key}",
            "/u/parametri/{key}/versione",
            "/u/procedure/{key}/versioni");

    private static final int USUAL = 2;

    private final SortedSet<String> left = new TreeSet<>(PAGES);

    @Test
    void everyPageIsCompleteInBothLanguagesAtADeskAndOnATelephone() {
        assertThat(PAGES).containsAll(NOT_LOOKED_AT.keySet()).contains("/u/dossier/{number}", "/u/quesiti/{id}");
        left.removeAll(NOT_LOOKED_AT.keySet());
        walk("luisa.gallo", POLICE, (visitor, walk) -> {
            answer(visitor, walk);
            close(visitor, walk);
        });
        walk("laura.bruno", PROVINCE, (visitor, walk) -> {});
        walk("davide.serra", ADMINISTRATOR, EveryPageIT::propose);
        walk("paolo.giordano", new TreeSet<>(left), EveryPageIT::bring);
        assertThat(left).as("neither looked at nor excluded").isEmpty();
    }

    private void walk(String user, Set<String> pages, BiConsumer<Visitor, Walk> before) {
        try (Visitor visitor = Visitor.signedIn(user)) {
            Walk walk = new Walk(visitor);
            before.accept(visitor, walk);
            SortedSet<String> wanted = new TreeSet<>(pages);
            Optional<String> next = next(walk, wanted);
            while (next.isPresent()) {
                wanted.remove(next.get());
                walk.visit(address(next.get(), walk));
                left.remove(next.get());
                next = next(walk, wanted);
            }
            assertThat(walk.faults).as("pages of " + user).isEmpty();
        }
    }

    /** The first page of which an address is known by now. */
    private static Optional<String> next(Walk walk, SortedSet<String> wanted) {
        return wanted.stream().filter(page -> !address(page, walk).isEmpty()).findFirst();
    }

    /** An answer, which may be published then. */
    private static void answer(Visitor visitor, Walk walk) {
        visitor.open("/u/quesiti");
        visitor.page().locator("#main table a").first().click();
        visitor.fill("Risposta", "Manca la traduzione di un documento: il resto è a posto.");
        visitor.press("Invia la risposta");
        visitor.sees("Messaggio inviato");
        walk.links.put("/u/quesiti/{id}", here(visitor));
    }

    /** A case that is over, which its head may decide on once more. */
    private static void close(Visitor visitor, Walk walk) {
        visitor.open("/u/attivita?vista=ufficio");
        visitor.open(linkTo(visitor, "/u/dossier/CN-").replaceAll("[#?].*", ""));
        visitor.open(linkTo(visitor, "/chiudi"));
        visitor.page().locator("input[value=LAPSED_UNTRACEABLE]").check();
        visitor.fill("Motivo", "Tre telefonate e una raccomandata senza risposta.");
        visitor.press("Chiudi la pratica");
        visitor.sees("Pratica chiusa");
        walk.links.put(REOPENING, linkTo(visitor, "/riapri"));
    }

    private static String linkTo(Visitor visitor, String part) {
        return visitor.page().locator("#main a[href*='" + part + "']").first().getAttribute("href");
    }

    /** A paper, and a print that is being made: there are none in the example data. */
    private static void bring(Visitor visitor, Walk walk) {
        String number = number(USUAL);
        new Counter(visitor).upload(number, "D02", "passaporto.pdf", "application/pdf", Scans.pdf());
        visitor.sees("Documento aggiunto");
        visitor.open("/u/dossier/" + number + "/stampa/fascicolo");
        visitor.choose("A che cosa serve", "WORK");
        visitor.press("Prepara il PDF");
        visitor.page().waitForURL(address -> address.contains("/u/lavori/"));
        walk.links.put("/u/lavori/{id}", here(visitor));
    }

    /** Closures of an office, which may be confirmed then. */
    private static void propose(Visitor visitor, Walk walk) {
        String calendar = """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Prova//IT
                BEGIN:VEVENT
                UID:ponte@example.org
                DTSTART;VALUE=DATE:%d1207
                SUMMARY:Ponte dell’Immacolata
                END:VEVENT
                END:VCALENDAR
                """.formatted(Counter.TODAY.getYear() + 1);
        visitor.open("/u/calendari/HD-CUNEO");
        visitor.attach("chiusure.ics", "text/calendar", calendar.getBytes(StandardCharsets.UTF_8));
        visitor.press("Mostra che cosa cambia");
        visitor.page().waitForURL(address -> address.contains("/anteprima/"));
        walk.links.put("/u/calendari/{code}", "/u/calendari/HD-CUNEO");
        walk.links.put("/u/calendari/{code}/anteprima/{id}", here(visitor));
        walk.links.put("/u/procedure/{key}/versioni", "/u/procedure/p01PermitRenewal/versioni");
        walk.links.put("/u/parametri/{key}", "/u/parametri/permit.decision");
        walk.links.put("/u/parametri/{key}/versione", "/u/parametri/permit.decision/versione?dal=2014-04-06");
    }

    private static String here(Visitor visitor) {
        return visitor.page().url().substring(WithStack.stack().address().length());
    }

    private static String address(String page, Walk walk) {
        String known = page.replace("{number}", number(RICH.getOrDefault(page, USUAL)));
        return known.contains("{") ? walk.links.getOrDefault(page, "") : known + ASKED.getOrDefault(page, "");
    }

    private static String number(int of) {
        return "CN-%d-%06d".formatted(Counter.TODAY.getYear(), of);
    }
}
