// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static it.respi.app.EveryForm.DIGITS;
import static it.respi.app.EveryForm.TEXT;
import static it.respi.app.EveryForm.WORD;

import java.util.HashMap;
import java.util.Map;

/** Types into the forms of the agenda: names of counters are read by everybody, nothing else that is typed is kept. */
record FormsOfAgenda(EveryForm forms) {
    private static final String AGENDA = "/u/appuntamenti";
    private static final String RULES = AGENDA + "/regole";

    void type() {
        Typist head = forms.as("QUE-CUNEO", "QUE-RESP");
        String day = Today.inItaly().plusDays(9).toString();
        head.answered(RULES + "/sportello", 422, Map.of("name", TEXT, "kind", "DESK", "minutes", DIGITS));
        head.send(RULES + "/sportello", Map.of("name", "Banco della prova", "kind", "DESK", "minutes", "30"));
        String counter = forms.one("select max(id) from agenda_resource");
        Map<String, String> hours = new HashMap<>(Map.of("resource", counter, "weekdays", "1", "validFrom", day));
        hours.putAll(Map.of("from", WORD, "to", DIGITS));
        head.answered(RULES + "/orario", 422, hours);
        hours.putAll(Map.of("from", "09:00", "to", "10:00"));
        head.send(RULES + "/orario", hours);
        head.send(RULES + "/orario/" + forms.one("select max(id) from agenda_opening") + "/togli", Map.of());
        head.answered(RULES + "/chiusura", 422, Map.of("day", WORD));
        head.answered(RULES + "/quota", 422, Map.of("desk", DIGITS, "perDay", DIGITS));
        head.answered(RULES + "/calendario/indirizzo", 200, Map.of("x", TEXT));
        head.answered(AGENDA + "/giorno-perso", 200, Map.of("giorno", day, "m", "1-1", "x", TEXT));
        head.answered(AGENDA + "/giorno-perso/tutti", 422, Map.of("giorno", WORD, "x", TEXT));
        head.answered(AGENDA + "/1/esito", 404, Map.of("come", "DONE"));
        head.answered(AGENDA + "/1/sposta", 404, Map.of("slot", DIGITS));
        head.answered(AGENDA + "/1/annulla", 404, Map.of("x", TEXT));
    }
}
