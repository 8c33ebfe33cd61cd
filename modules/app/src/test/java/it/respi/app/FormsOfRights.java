// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Types into the forms about the rights of the person, after everything else. */
final class FormsOfRights {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final EveryForm forms;
    private final JdbcClient jdbc;
    private final Typist desk;
    private final String dossier;

    FormsOfRights(EveryForm forms, JdbcClient jdbc, Typist desk, String dossier) {
        this.forms = forms;
        this.jdbc = jdbc;
        this.desk = desk;
        this.dossier = dossier;
    }

    void type() {
        String rights = dossier + "/diritti";
        Typist head = forms.as("HD-CUNEO", "HD-RESP");
        String access = request(rights, "ACCESS");
        desk.answered("/it/pratica/vista", 422, Map.of("code", EveryForm.WORD, "day", EveryForm.DIGITS));
        desk.read(dossier + "/stampa/ricevuta.pdf");
        desk.send(
                dossier + "/messaggi/codice/" + forms.one("select max(case_id) from status_page") + "/nuovo", Map.of());
        desk.send(rights + "/copia/" + access, Map.of());
        String copy = rights + "/copie/" + forms.one("select max(id) from dossier_export");
        head.send(copy + "/consenti", Map.of());
        desk.send(copy + "/prepara", Map.of());
        desk.send(rights + "/" + access + "/proroga", Map.of("words", EveryForm.TEXT));
        desk.send(rights + "/" + access, Map.of("outcome", "GRANTED", "words", EveryForm.TEXT));
        desk.send(rights + "/" + request(rights, "RESTRICTION"), Map.of("outcome", "GRANTED", "words", EveryForm.TEXT));
        desk.send(rights + "/limitazione/fine", Map.of());
        jdbc.sql(
                        "insert into dossier_disposal (id, dossier_id, rule, scope, due_on, state, proposed_at)"
                                + " select 1, id, 'KIT_COPY', 'COPIES', current_date, 'PROPOSED', now() from dossier where number = ?")
                .param(forms.number())
                .update();
        head.answered("/u/conservazione", 422, Map.of("act", "agree", "permission", EveryForm.TEXT));
        head.send("/u/conservazione", Map.of("act", "agree", "ids", "1", "permission", EveryForm.TEXT));
        desk.send("/u/conservazione/1/blocco", Map.of("why", "DISPUTE", "words", EveryForm.TEXT));
        head.send("/u/conservazione/1/sblocco", Map.of());
        List.of(rights, "/u/richieste", "/u/conservazione").forEach(desk::read);
        new FormsOfAgenda(forms).type();
    }

    private String request(String rights, String kind) {
        Map<String, String> form = new HashMap<>(Map.of("kind", kind, "channel", "DESK", "words", EveryForm.TEXT));
        desk.answered(rights + "/nuova", 422, form);
        form.put("receivedOn", LocalDate.now(ROME).toString());
        desk.send(rights + "/nuova", form);
        return forms.one("select max(id) from dossier_request");
    }
}
