// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import static java.util.Map.entry;

import it.respi.kernel.time.HolidayCalendar;
import java.util.Map;
import java.util.Set;

/** Who looks at which page, with what in its address, and which pages nobody looks at, each with its reason. */
final class PagesByWhom {
    static final Map<String, String> NOT_LOOKED_AT = Map.ofEntries(
            entry("/", "leads to the start"),
            entry("/u", "leads to the first page of one's work"),
            entry("/accesso/{reason}", "before the sign-in: FaultsIT"),
            entry("/accesso/attesa", "answers 503: FaultsIT"),
            entry("/u/riprendi", "after a session ended: FaultsIT"),
            entry("/{lang}/pratica", "of the person, in nine languages: StatusPageIT"),
            entry("/{lang}/pratica/vista", "the same"),
            entry("/{lang}/pratica/finito", "the same"),
            entry("/{lang}/pratica/dati", "the same"),
            entry("/u/dossier/nuovo/inizia", "leads to the form"),
            entry("/u/dossier/nuovo/termine", "part of the form"),
            entry("/u/dossier/nuovo/procedura", "part of the form"),
            entry("/u/dossier/{number}/famiglia/scheda", "part of the overview"),
            entry("/u/dossier/{number}/anteprima", "part of the inbox: WorkOfTheDayTest"),
            entry("/u/attivita/nuove", "part of the inbox: WorkOfTheDayTest"),
            entry("/u/attivita/novita", "part of the inbox: FromListTest"),
            entry("/u/attivita/ferme", "a figure of the inbox: FromListTest"),
            entry("/u/attivita/vicina", "leads to a dossier: FromListTest"),
            entry("/u/recenti", "part of the menu"),
            entry("/u/dossier/{number}/unione/con", "leads to the comparison"),
            entry("/u/dossier/{number}/documenti/{id}/pagine/{page}.png", "picture"),
            entry("/u/dossier/{number}/documenti/{id}", "download"),
            entry("/api/v1/dossiers/{number}/documents/{id}", "download"),
            entry("/u/dossier/{number}/stampa/{word}.pdf", "download"),
            entry("/u/modelli/{name}.bpmn", "download"),
            entry("/u/tempi.csv", "download"),
            entry("/u/mediatori/ore.csv", "download"),
            entry("/u/procedure/{key}/versioni/{from}", "no older version at the first start: VersionPagesTest"),
            entry("/u/procedure/{key}/versioni/{from}/passaggio", "the same: VersionPagesTest"),
            entry("/u/appuntamenti/oggi", "part of the counter"),
            entry("/calendario/{token}.ics", "download"),
            entry("/u/sessione", "a number"),
            entry("/u/amministrazione/modelli/{code}.pdf", "download"),
            entry("/u/lavori/{id}/stato", "part of the page of a job"),
            entry("/u/lavori/{id}/risultato", "download"));

    static final int FAMILY = 13;

    /** Dossiers of the example data on whose page there is most to see. */
    static final Map<String, Integer> RICH = Map.ofEntries(
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

    /** The first day on which the police office receives somebody of the example data. */
    static final String RECEIVING = "?giorno="
            + Counter.TODAY
                    .datesUntil(Counter.TODAY.plusDays(9))
                    .filter(day -> HolidayCalendar.national().isWorkingDay(day, false))
                    .findFirst()
                    .orElseThrow();

    /** What is asked of a calculator, which lines of the inbox are chosen, and which day of the agenda. */
    static final Map<String, String> ASKED = Map.ofEntries(
            entry("/u/attivita/insieme", "?azione=assegna&s=1"),
            entry("/u/attivita/insieme/elenco", "?azione=prendi&vista=ufficio"),
            entry("/u/appuntamenti", RECEIVING),
            entry("/u/appuntamenti/giorno-perso", RECEIVING),
            entry("/u/calcoli/costi", "?matter=HOUSING"),
            entry("/u/calcoli/reddito", "?protection=NONE&others=1&under14=1&income=18000&filedOn=2026-11-28"),
            entry("/u/calcoli/reddito-cittadinanza", "?lastYear=9000&yearBefore=9000&twoBefore=9000"),
            entry("/u/calcoli/alloggio", "?area=60&bedrooms=14;9&people=3"),
            entry("/u/calcoli/scadenze", "?event=ENTRY&eventDay=2026-04-03"),
            entry("/u/calcoli/prima-data", "?aim=LONG_TERM&since=2021-01-10"),
            entry("/u/calcoli/rimedi", "?act=R1&actDay=2026-07-10"));

    static final String REOPENING = "/u/dossier/{number}/pratica/{caseId}/riapri";
    static final String MOVE = "/u/appuntamenti/{id}/sposta";
    static final Set<String> POLICE = Set.of(
            "/u/quesiti",
            "/u/quesiti/{id}",
            "/u/quesiti/{id}/precedente",
            REOPENING,
            "/u/appuntamenti",
            MOVE,
            "/u/appuntamenti/foglio",
            "/u/appuntamenti/giorno-perso",
            "/u/appuntamenti/regole",
            "/u/appuntamenti/regole/calendario/indirizzo",
            "/u/appuntamenti/regole/{which}");
    static final Set<String> PROVINCE = Set.of(
            "/u/tempi",
            "/u/persone-seguite",
            "/u/mediatori",
            "/u/mediatori/nuovo",
            "/u/mediatori/{id}",
            "/u/mediatori/{id}/modifica",
            "/u/mediatori/ore");
    static final Set<String> ADMINISTRATOR = Set.of(
            "/u/amministrazione",
            "/u/amministrazione/modelli",
            "/u/amministrazione/modelli/messaggi/{kind}",
            "/u/amministrazione/uffici",
            "/u/amministrazione/uffici/{code}",
            "/u/amministrazione/utenti",
            "/u/calendari",
            "/u/calendari/{code}",
            "/u/calendari/{code}/anteprima/{id}",
            "/u/incidenti",
            "/u/parametri",
            "/u/parametri/{key}",
            "/u/parametri/{key}/versione",
            "/u/procedure/{key}/versioni",
            "/u/uffici",
            "/u/uffici/{code}");

    private PagesByWhom() {}
}
