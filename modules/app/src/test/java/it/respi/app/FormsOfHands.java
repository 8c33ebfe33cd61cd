// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static it.respi.app.EveryForm.DIGITS;
import static it.respi.app.EveryForm.TEXT;

import java.util.Map;

/** Types into the forms with which a step changes hands: a sentence to a colleague, and back. */
record FormsOfHands(EveryForm forms, Typist desk) {
    private static final String LATEST = "select max(id) from registry_staff where subject like 'typist-HD-CUNEO%'";

    /** @param step the path of a step that nobody has */
    void type(String step) {
        Typist head = forms.as("HD-CUNEO", "HD-RESP");
        String headId = forms.one(LATEST + " and lanes = 'HD-RESP'");
        String deskId = forms.one(LATEST + " and lanes = 'HD-OP'");
        desk.send(step + "/prendi", Map.of());
        desk.answered(step + "/delega", 422, Map.of("to", DIGITS + DIGITS, "note", TEXT));
        desk.send(step + "/delega", Map.of("to", headId, "note", TEXT));
        head.send(step + "/restituisci", Map.of("note", TEXT));
        head.answered(step + "/assegna", 422, Map.of("to", deskId, "holder", deskId, "note", TEXT));
        String number = step.substring(step.lastIndexOf('/') + 1);
        desk.answered("/u/attivita/insieme", 200, Map.of("azione", "rilascia", "s", number, "visto", DIGITS));
    }
}
