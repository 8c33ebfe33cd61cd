// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two dossiers of one desk, and two people who may merge and divide them. */
abstract class MergeGround extends ApplicationTest {
    private static final java.util.regex.Pattern CONFIRMATION =
            java.util.regex.Pattern.compile("<input(?=[^>]*name=\"confirmed\")[^>]*value=\"([^\"]+)\"");
    static final String WHY = "Stesso passaporto, lo ha detto allo sportello";

    @Autowired
    @SuppressWarnings("NullAway.Init")
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    Pages operator;

    @SuppressWarnings("NullAway.Init")
    Pages head;

    @SuppressWarnings("NullAway.Init")
    MarkedDossier kept;

    @SuppressWarnings("NullAway.Init")
    MarkedDossier other;

    @BeforeEach
    void twoDossiersOfOneDesk() {
        operator = as("HD-CUNEO", Lane.HD_OP);
        head = as("HD-CUNEO", Lane.HD_RESP);
        kept = MarkedDossier.of(jdbc, operator, as("PROV-CUNEO", Lane.PROV_SOC));
        other = MarkedDossier.of(jdbc, operator, as("PROV-CUNEO", Lane.PROV_SOC));
    }

    it.respi.kernel.actor.Actor another() {
        var one = operator.actor();
        return new it.respi.kernel.actor.Actor(one.staffId() + 100_000, "Altra Persona", one.office(), one.lanes());
    }

    long merge() {
        return merge(Map.of());
    }

    long merge(Map<String, String> choices) {
        long id = propose(operator, choices);
        assertThat(confirm(head, id)).hasStatus3xxRedirection();
        return id;
    }

    /** What only has to be confirmed is confirmed. */
    long propose(Pages who, Map<String, String> choices) {
        Map<String, String> form = new HashMap<>(choices);
        form.putAll(Map.of("stays", kept.number(), "words", WHY));
        MvcTestResult sent = who.send(kept.path() + "/unione/con/" + other.number(), form);
        var asked = CONFIRMATION.matcher(body(sent));
        if (asked.find()) {
            form.put("confirmed", asked.group(1));
            sent = who.send(kept.path() + "/unione/con/" + other.number(), form);
        }
        assertThat(sent).hasStatus3xxRedirection();
        String to = String.valueOf(sent.getResponse().getRedirectedUrl());
        return Long.parseLong(to.substring(to.lastIndexOf('/') + 1));
    }

    MvcTestResult send(MarkedDossier one, MarkedDossier two, MarkedDossier stays, Map<String, String> choices) {
        Map<String, String> form = new HashMap<>(choices);
        form.putAll(Map.of("stays", stays.number(), "words", WHY));
        return operator.send(one.path() + "/unione/con/" + two.number(), form);
    }

    MvcTestResult confirm(Pages who, long id) {
        return act(who, id, "CONFIRM", versions(operator, id));
    }

    MvcTestResult act(Pages who, long id, String what, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(more);
        form.put("what", what);
        return who.send("/u/unioni/" + id, form);
    }

    /** As the hidden fields of the page say. */
    Map<String, String> versions(Pages reader, long id) {
        Map<String, String> versions = new HashMap<>();
        var fields = java.util.regex.Pattern.compile("name=\"(keptVersion|mergedVersion)\" value=\"(\\d+)\"")
                .matcher(body(reader.read("/u/unioni/" + id)));
        while (fields.find()) {
            versions.put(fields.group(1), fields.group(2));
        }
        return versions;
    }

    boolean uploadIsPossible() {
        return body(operator.read(other.path() + "/documenti")).contains("type=\"file\"");
    }

    Map<String, String> transfer(String verb, String office) {
        int id = jdbc.sql("select id from registry_office where code = ?")
                .param(office)
                .query(Integer.class)
                .single();
        return Map.of("verb", verb, "office", Integer.toString(id), "words", WHY);
    }

    void protect(MarkedDossier one) {
        assertThat(operator.send(one.path() + "/protezione", Map.of("kind", "VICTIM")))
                .hasStatus3xxRedirection();
    }

    void code(MarkedDossier one, String code) {
        one.correct(operator, "anagrafica", Map.of("codiceFiscale", code, "noCfReason", ""));
    }

    String phone(MarkedDossier one) {
        return Objects.requireNonNull(text("phone", one));
    }

    /** What the desk reads of the person; null where nothing is known. */
    @Nullable
    String text(String field, MarkedDossier one) {
        JsonNode known = new JsonMapper()
                .readTree(body(operator.read("/api/v1/dossiers/" + one.number())))
                .path("person")
                .path(field);
        return known.isNull() || known.isMissingNode() ? null : known.asString();
    }

    int count(String sql, MarkedDossier one) {
        return jdbc.sql(sql).param(one.id()).query(Integer.class).single();
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
