// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import static it.respi.app.journey.PagesByWhom.ADMINISTRATOR;
import static it.respi.app.journey.PagesByWhom.ASKED;
import static it.respi.app.journey.PagesByWhom.MOVE;
import static it.respi.app.journey.PagesByWhom.NOT_LOOKED_AT;
import static it.respi.app.journey.PagesByWhom.POLICE;
import static it.respi.app.journey.PagesByWhom.PROVINCE;
import static it.respi.app.journey.PagesByWhom.REOPENING;
import static it.respi.app.journey.PagesByWhom.RICH;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

    private static final int USUAL = 2;
    private static final int REVIEWED = 14;
    private static final int WEEKS_AHEAD = 3;

    private final SortedSet<String> left = new TreeSet<>(PAGES);

    @Test
    void everyPageIsCompleteInBothLanguagesAtADeskAndOnATelephone() {
        assertThat(PAGES).containsAll(NOT_LOOKED_AT.keySet()).contains("/u/dossier/{number}", "/u/quesiti/{id}");
        left.removeAll(NOT_LOOKED_AT.keySet());
        walk("luisa.gallo", POLICE, (visitor, walk) -> {
            answer(visitor, walk);
            close(visitor, walk);
            expect(visitor, walk);
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
        visitor.openDossier(Counter.example(REVIEWED));
        visitor.open(linkTo(visitor, "/chiudi"));
        visitor.page().locator("input[value=LAPSED_UNTRACEABLE]").check();
        visitor.fill("Motivo", "Tre telefonate e una raccomandata senza risposta.");
        visitor.press("Chiudi la pratica");
        visitor.sees("Pratica chiusa");
        walk.links.put(REOPENING, linkTo(visitor, "/riapri"));
    }

    /** Somebody who is expected, whose appointment may be moved then. */
    private static void expect(Visitor visitor, Walk walk) {
        Counter.TODAY
                .datesUntil(Counter.TODAY.plusWeeks(WEEKS_AHEAD))
                .takeWhile(day -> !walk.links.containsKey(MOVE))
                .forEach(day -> {
                    visitor.open("/u/appuntamenti?giorno=" + day);
                    visitor.page().locator("#main a[href$='/sposta']").all().stream()
                            .findFirst()
                            .ifPresent(link -> walk.links.put(MOVE, link.getAttribute("href")));
                });
    }

    private static String linkTo(Visitor visitor, String part) {
        return visitor.page().locator("#main a[href*='" + part + "']").first().getAttribute("href");
    }

    /** A paper, and a print that is being made: there are none in the example data. */
    private static void bring(Visitor visitor, Walk walk) {
        String number = Counter.example(USUAL);
        new Counter(visitor).upload(number, "D02", "passaporto.pdf", "application/pdf", Scans.pdf());
        visitor.sees("Documento aggiunto");
        visitor.open("/u/dossier/" + number + "/stampa/fascicolo");
        visitor.choose("A che cosa serve", "WORK");
        visitor.press("Prepara il PDF");
        visitor.page().waitForURL(address -> address.contains("/u/lavori/"));
        walk.links.put("/u/lavori/{id}", here(visitor));
        walk.links.put("/u/aiuto/{word}", "/u/aiuto/counter");
        visitor.open("/u/attivita/viste/nuova?vista=ufficio&scad=settimana");
        visitor.fill("Nome della vista", "Urgenti");
        visitor.press("Salva la vista");
        visitor.sees("Vista: Urgenti");
        walk.links.put(
                "/u/attivita/viste/{id}",
                visitor.page().locator(".filt a[href*='/u/attivita/viste/']").getAttribute("href"));
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
        walk.links.put("/u/uffici/{code}", "/u/uffici/QUE-CUNEO");
        walk.links.put("/u/amministrazione/uffici/{code}", "/u/amministrazione/uffici/QUE-CUNEO");
        walk.links.put(
                "/u/amministrazione/modelli/messaggi/{kind}", "/u/amministrazione/modelli/messaggi/M05?lingua=ar");
        walk.links.put("/u/procedure/{key}/versioni", "/u/procedure/p01PermitRenewal/versioni");
        walk.links.put("/u/parametri/{key}", "/u/parametri/permit.decision");
        walk.links.put("/u/parametri/{key}/versione", "/u/parametri/permit.decision/versione?dal=2014-04-06");
    }

    private static String here(Visitor visitor) {
        return visitor.page().url().substring(WithStack.stack().address().length());
    }

    private static String address(String page, Walk walk) {
        String known = page.replace("{number}", Counter.example(RICH.getOrDefault(page, USUAL)));
        return known.contains("{") ? walk.links.getOrDefault(page, "") : known + ASKED.getOrDefault(page, "");
    }
}
