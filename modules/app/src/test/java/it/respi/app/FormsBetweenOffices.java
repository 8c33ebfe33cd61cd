// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static it.respi.app.EveryForm.DIGITS;
import static it.respi.app.EveryForm.TEXT;
import static it.respi.app.EveryForm.WORD;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Types the marks of {@link EveryForm} into what offices write to each other, keep for later or have made. */
final class FormsBetweenOffices {
    private final EveryForm forms;
    private final JdbcClient jdbc;
    private final Typist desk;
    private final String dossier;

    FormsBetweenOffices(EveryForm forms, JdbcClient jdbc, Typist desk, String dossier) {
        this.forms = forms;
        this.jdbc = jdbc;
        this.desk = desk;
        this.dossier = dossier;
    }

    void type() {
        drafts();
        questions();
        unites();
        family();
        desk.answered(dossier + "/presenza", 200, Map.of("da", "0", "detto", "0", "pagina", "/u/" + DIGITS));
        desk.answered(dossier + "/stampa/fascicolo", 422, Map.of("text", TEXT)); // nothing can be typed into it
        new FormsOfMediators(forms).type();
    }

    private void drafts() {
        Map<String, String> note = new HashMap<>(Map.of("_bozza", "nota:" + forms.number(), "body", TEXT));
        note.putAll(Map.of("_bozzaPagina", dossier + "/note", "section", "EXCHANGES"));
        desk.send("/u/bozze", note);
        desk.send("/u/bozze", note);
        String id = forms.one("select max(id) from platform_draft");
        desk.send("/u/bozze/butta", Map.of("id", id, "_bozzaPagina", dossier + "/note"));
    }

    /** What is published for all offices stays readable, and so refuses numbers of people beside the field. */
    private void questions() {
        Map<String, String> question = new HashMap<>(Map.of("office", office("HD-ALBA"), "topic", "PAPER"));
        question.putAll(Map.of("subject", TEXT, "body", TEXT));
        desk.answered("/u/quesiti", 422, question);
        question.putAll(Map.of("subject", "Residenza", "body", "Entro quando?"));
        desk.send("/u/quesiti", question);
        String general = "/u/quesiti/" + forms.one("select max(id) from dossier_quesito");
        question.putAll(Map.of("office", office("QUE-CUNEO"), "subject", TEXT, "body", TEXT));
        desk.send(dossier + "/quesiti", question);
        String talk = "/u/quesiti/" + forms.one("select max(id) from dossier_quesito");
        forms.as("QUE-CUNEO", "QUE-IST").send(talk, Map.of("seen", lastOf(talk), "body", TEXT));
        desk.send(talk + "/chiudi", Map.of("seen", lastOf(talk)));
        forms.as("HD-ALBA", "HD-OP").send(general, Map.of("seen", lastOf(general), "body", "Entro venti giorni"));
        publish(general, forms.as("HD-ALBA", "HD-RESP"));
    }

    private void publish(String talk, Typist head) {
        Map<String, String> form = new HashMap<>(Map.of("title", "Residenza", "question", TEXT, "answer", TEXT));
        form.putAll(Map.of("norm", TEXT, "proceeding", DIGITS, "validFrom", "2026-01-01", "nobody", "true"));
        head.answered(talk + "/precedente", 422, form);
        form.putAll(Map.of("question", "Entro quando?", "answer", "Entro venti giorni", "norm", "art. 13"));
        form.remove("proceeding");
        String precedent = head.send(talk + "/precedente", form);
        head.send(precedent + "/conferma", Map.of("version", "0"));
        head.send(precedent + "/ritira", Map.of("version", "1"));
    }

    private void unites() {
        Map<String, String> second = EveryForm.person();
        second.putAll(Map.of("person.surname", "Hoxha", "person.phone", "+39 37" + DIGITS));
        String other = desk.opening(second);
        String otherNumber = other.substring(other.lastIndexOf('/') + 1);
        Map<String, String> merge = Map.of("stays", forms.number(), "words", TEXT);
        String asked = desk.send(dossier + "/unione/con/" + otherNumber, merge);
        String merger =
                asked.startsWith("/u/unioni/") ? asked : "/u/unioni/" + forms.one("select max(id) from dossier_merge");
        forms.as("HD-CUNEO", "HD-RESP").send(merger, Map.of("what", "REJECT", "words", TEXT));
        desk.answered(dossier + "/unione/chiedi", 422, Map.of("office", DIGITS, "words", TEXT));
    }

    private void family() {
        String page = dossier + "/famiglia";
        Map<String, String> member = new HashMap<>(Map.of("relation", "CHILD", "whereabouts", "ABROAD"));
        member.put("surname", TEXT);
        desk.answered(page + "/nuovo", 422, member);
        member.putAll(Map.of("surname", WORD, "givenNames", WORD));
        desk.send(page + "/nuovo", member);
        String id = forms.one("select max(id) from dossier_household_member");
        String version = "select version from dossier_household_member where id = " + id;
        member.put("version", forms.one(version));
        desk.send(page + "/" + id, member);
        desk.answered(page + "/documenti", 404, Map.of("document", DIGITS));
        desk.answered(page + "/documenti/togli", 404, Map.of("document", DIGITS));
        Map<String, String> relation = Map.of("relation", TEXT, "relative", DIGITS, "member", DIGITS, "seen", TEXT);
        desk.answered(page + "/rapporto", 422, relation);
        desk.answered(page + "/scioglimento", 422, Map.of("until", DIGITS, "ending", TEXT, "seen", TEXT));
        Map<String, String> end = Map.of("version", forms.one(version), "until", "2026-01-01", "ending", "MOVED");
        desk.send(page + "/" + id + "/fine", end);
    }

    private String office(String code) {
        return jdbc.sql("select id from registry_office where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }

    private String lastOf(String talk) {
        return jdbc.sql("select max(id) from dossier_quesito_message where quesito_id = ?")
                .param(talk.substring(talk.lastIndexOf('/') + 1))
                .query(String.class)
                .single();
    }
}
