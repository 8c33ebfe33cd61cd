// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static it.respi.app.EveryForm.DIGITS;
import static it.respi.app.EveryForm.TEXT;
import static it.respi.app.EveryForm.WORD;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Types into the forms of heads: a step changes hands, a case ends or begins again. */
record FormsOfHands(EveryForm forms, Typist desk) {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final String LATEST = "select max(id) from registry_staff where subject like 'typist-HD-CUNEO%'";

    /** @param last the path of a case that no other office has */
    void end(String last) {
        Typist decides = forms.as("QUE-CUNEO", "QUE-RESP");
        Map<String, String> why = Map.of("outcome", "LAPSED_UNTRACEABLE", "reason", TEXT);
        forms.as("HD-CUNEO", "HD-RESP").send(last + "/chiudi", why);
        decides.answered(last + "/riapri", 422, Map.of("reopenedOn", DIGITS, "reason", TEXT));
        decides.send(last + "/riapri", Map.of("reopenedOn", LocalDate.now(ROME).toString(), "reason", TEXT));
        decides.send(last + "/chiudi", why);
        ownPages();
    }

    private void ownPages() {
        desk.send("/u/profilo/righe", Map.of("dense", "true"));
        desk.send("/u/profilo/sessioni", Map.of());
        desk.answered("/u/sessione", 204, Map.of());
        forms.as("PROV-CUNEO", "ADM")
                .answered(
                        "/u/amministrazione/uffici/QUE-CUNEO",
                        422,
                        Map.of("address", TEXT, "phone", TEXT, "email", TEXT, "hours", TEXT, "seen", "0"));
    }

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
        desk.answered("/u/attivita/esporta", 422, Map.of("reason", TEXT));
        desk.answered("/u/attivita/insieme/elenco", 422, Map.of("azione", TEXT, "a", DIGITS));
        desk.answered("/u/attivita/insieme", 200, Map.of("azione", "rilascia", "s", number, "visto", DIGITS));
        String dossier = step.substring(0, step.indexOf("/passi/"));
        desk.answered(dossier + "/messaggi/ferma", 404, Map.of("pratica", DIGITS));
        desk.answered(dossier + "/note/1/annulla", 409, Map.of("body", TEXT));
        views();
    }

    private void views() {
        String view = "/u/attivita/viste/";
        desk.answered(view + "nuova?vista=mie", 422, Map.of("name", TEXT + TEXT + TEXT));
        desk.send(view + "nuova?vista=mie", Map.of("name", WORD + " " + DIGITS));
        String id = forms.one("select max(id) from case_view");
        desk.send(view + id, Map.of("name", WORD + " due " + DIGITS));
        desk.send(view + id + "/elimina", Map.of("name", DIGITS));
        desk.answered("/u/attivita/annulla/1", 409, Map.of("note", TEXT));
        forms.as("SUI-CUNEO", "SUI-RESP").send("/u/attivita/prossima", Map.of("q", DIGITS));
    }
}
