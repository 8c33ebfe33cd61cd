// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.audit.VerifyRun;
import it.respi.kernel.actor.Lane;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Who keeps a dossier, who was let in and why: what somebody changes with SQL is found and named by {@code verify-audit}. */
class SharingProvenTest extends ApplicationTest {
    private static final String WHY = "Serve un corso di italiano ad Alba";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment settings;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ScheduledTaskHolder scheduled;

    @Autowired
    private ByHand byHand;

    private RowsByHand hand;
    private Pages desk;
    private MarkedDossier dossier;
    private MarkedDossier other;

    @BeforeEach
    void oneRowOfEach() {
        hand = new RowsByHand(jdbc, transaction);
        desk = as("HD-CUNEO", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        other = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        byHand.known();
        consent();
        send("/passaggio", Map.of("verb", "REFER", "office", office("HD-ALBA"), "words", WHY));
        assertThat(as("HD-FOSSANO", Lane.HD_OP)
                        .send(
                                dossier.path() + "/motivo",
                                Map.of("kind", "COUNTER", "words", "La persona è allo sportello")))
                .hasStatus3xxRedirection();
        send("/unione/con/" + other.number(), Map.of("stays", dossier.number(), "words", WHY));
        due();
        assertThat(desk.send(other.path() + "/protezione", Map.of("kind", "VICTIM")))
                .hasStatus3xxRedirection();
    }

    @Test
    @DisplayName("Chi cambia, toglie o inserisce con SQL una riga della condivisione è scoperto da verify-audit")
    void aRowThatIsChangedRemovedOrInsertedIsNamed() {
        Map<String, String> rows = rows();
        assertThat(verified()).doesNotContain(rows.values());

        rows.forEach((table, row) -> hand.copied(table, row, () -> hand.set(table, row)));
        String changed = verified();
        rows.forEach((table, row) -> {
            assertThat(changed).contains("Riga " + row + ": è stata cambiata.");
            hand.restored(table, row);
        });
        rows.remove("dossier"); // is never deleted: others hang on it
        rows.forEach((table, row) -> hand.copied(table, row, () -> hand.delete(table, row)));
        String deleted = verified();
        rows.forEach((table, row) -> {
            assertThat(deleted).contains("Riga " + row + ": è stata tolta.");
            hand.restored(table, row);
        });
        assertThat(verified()).doesNotContain(rows.values());
        rows.forEach(hand::inserted);
        String inserted = verified();
        rows.keySet()
                .forEach(table -> assertThat(inserted).containsPattern("Riga " + table + "/[0-9-]+: è stata inserita"));
        rows.keySet().forEach(hand::removed);
    }

    @Test
    @DisplayName(
            "Ogni decisione sulla condivisione è una voce: risposta, annullamento, consegna, revisione, no all’unione")
    void everyDecisionLeavesAnEntry() {
        long transfer = id("dossier_transfer");
        assertLeavesEntry(
                "dossier_transfer/" + transfer,
                () -> as("HD-ALBA", Lane.HD_OP)
                        .send("/u/passaggi/" + transfer, Map.of("outcome", "REJECTED", "words", "Non è dei nostri")));
        send("/passaggio", Map.of("verb", "OWNERSHIP", "office", office("HD-ALBA"), "words", WHY));
        long second = id("dossier_transfer");
        assertLeavesEntry(
                "dossier_transfer/" + second,
                () -> desk.send("/u/passaggi/" + second, Map.of("outcome", "CANCELLED", "words", "")));
        long stated = id("dossier_stated");
        assertLeavesEntry(
                "dossier_stated/" + stated,
                () -> as("HD-FOSSANO", Lane.HD_RESP).send("/u/aperture/" + stated, Map.of("verdict", "FINE")));
        long consent = id("dossier_consent");
        assertLeavesEntry("dossier_consent/" + consent, () -> desk.send(dossier.path() + "/consenso/revoca", Map.of()));
        assertThat(verified())
                .doesNotContain("/" + transfer + ":", "/" + second + ":", "/" + stated + ":", "/" + consent + ":");
    }

    @Test
    void aDossierThatWasHandedOverIsInOrder() {
        send("/passaggio", Map.of("verb", "OWNERSHIP", "office", office("HD-ALBA"), "words", WHY));
        long transfer = id("dossier_transfer");
        assertLeavesEntry(
                "dossier/" + dossier.id(),
                () -> as("HD-ALBA", Lane.HD_OP)
                        .send("/u/passaggi/" + transfer, Map.of("outcome", "ACCEPTED", "words", "")));
        assertThat(verified()).doesNotContain("dossier/" + dossier.id() + ":", "/" + transfer + ":");
    }

    private void assertLeavesEntry(String object, Supplier<MvcTestResult> act) {
        int before = entries(object);
        assertThat(act.get()).as(object).hasStatus3xxRedirection();
        assertThat(entries(object)).as(object).isGreaterThan(before);
    }

    private int entries(String object) {
        return jdbc.sql("select count(*) from platform_audit where object = ?")
                .param(object)
                .query(Integer.class)
                .single();
    }

    /** A row of each table, as the history calls it. */
    private Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("dossier", "dossier/" + dossier.id());
        for (String table : List.of("dossier_consent", "dossier_disposal", "dossier_stated", "dossier_transfer")) {
            rows.put(table, table + "/" + id(table));
        }
        rows.put("dossier_merge", "dossier_merge/" + id("dossier_merge"));
        rows.put(
                "dossier_named",
                "dossier_named/" + other.id() + "-" + desk.actor().staffId());
        return rows;
    }

    private long id(String table) {
        String column = table.equals("dossier_merge") ? "kept_id" : "dossier_id";
        return jdbc.sql("select max(id) from " + table + " where " + column + " = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    private String verified() {
        return VerifyRun.of(settings);
    }

    private void consent() {
        LocalDate today = Today.inItaly();
        send(
                "/consenso",
                Map.of(
                        "language",
                        "sq",
                        "manner",
                        "INTERPRETED",
                        "givenOn",
                        today.toString(),
                        "expiresOn",
                        today.plusMonths(6).toString()));
    }

    private void due() {
        jdbc.sql("update case_file set closed_at = ?, state = 'CLOSED' where dossier_id = ?")
                .params(Today.inItaly().minusYears(6), dossier.id())
                .update();
        ScheduledRun.of(scheduled, "RetentionJob.run");
    }

    private void send(String path, Map<String, String> form) {
        assertThat(desk.send(dossier.path() + path, form)).as(path).hasStatus3xxRedirection();
    }

    private String office(String code) {
        return jdbc.sql("select id from registry_office where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }
}
