// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.audit.VerifyRun;
import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who reads is written down first; what cannot be written down is not shown. */
class ReadsRecordedTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment settings;

    @Autowired
    private ByHand byHand;

    @ParameterizedTest
    @ValueSource(strings = {"", "/storia", "/persona", "/documenti", "/diagramma", "/stampa/ricevuta.pdf"})
    void aPageOfADossierLeavesOneEntry(String page) {
        long before = entries();
        assertThat(as("HD-ALBA", Lane.HD_OP).read("/u/dossier/" + number() + page))
                .hasStatusOk();
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(last("action")).isEqualTo("READ");
    }

    @Test
    void aListLeavesOneEntryWithAllItShowed() {
        Pages police = as("QUE-CUNEO", Lane.QUE_RESP);
        long before = entries();
        assertThat(police.read("/u/attivita?vista=ufficio")).hasStatusOk();
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(last("purpose")).isEqualTo("WORK_LIST");
        assertThat(last("listed").split(",", -1)).hasSizeGreaterThan(1).doesNotHaveDuplicates();

        assertThat(as("HD-ALBA", Lane.HD_OP).send("/u/dossier/cerca", Map.of("q", "jose mamani")))
                .hasStatusOk();
        assertThat(last("purpose")).isEqualTo("SEARCH");
        assertThat(last("listed")).contains(String.valueOf(id()));
    }

    @Test
    void whatCannotBeWrittenDownIsNotShown() {
        Pages desk = as("HD-ALBA", Lane.HD_OP);
        String number = number();
        jdbc.sql("rename table platform_audit to platform_audit_away").update();
        try {
            for (MvcTestResult answer : List.of(
                    desk.read("/u/dossier/" + number),
                    desk.read("/u/dossier/" + number + "/stampa/accessi.pdf"),
                    desk.send("/u/dossier/cerca", Map.of("q", "jose mamani")))) {
                assertThat(answer).hasStatus5xxServerError();
                assertThat(answer).bodyText().doesNotContain("Quispe Mamani", "%PDF");
            }
        } finally {
            jdbc.sql("rename table platform_audit_away to platform_audit").update();
        }
        assertThat(desk.read("/u/dossier/" + number)).hasStatusOk();
    }

    @Test
    @DisplayName("Solo lo sportello stampa chi ha usato i dati, e anche questo resta scritto (art. 15 GDPR)")
    void onlyTheDeskTellsThePersonAndThatIsRecordedToo() {
        Pages desk = as("HD-ALBA", Lane.HD_OP);
        String address = "/u/dossier/" + number() + "/stampa/accessi.pdf";
        assertThat(desk.read(address)).hasStatusOk();
        assertThat(last("action") + last("purpose")).isEqualTo("PRINT_ACCESSESPERSON_REQUEST");
        assertThat(desk.read("/u/dossier/" + number())).bodyText().contains(address);

        Pages police = as("QUE-CUNEO", Lane.QUE_IST);
        String reached = jdbc.sql("select max(d.number) from dossier d join dossier_office s on s.dossier_id = d.id"
                        + " join registry_office o on o.id = s.office_id where o.code = 'QUE-CUNEO'")
                .query(String.class)
                .single();
        assertThat(police.read("/u/dossier/" + reached))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/stampa/accessi.pdf");
        assertThat(police.read("/u/dossier/" + reached + "/stampa/accessi.pdf")).hasStatus(403);
    }

    @Test
    void theHistoryOfTheExamplesIsInOrderAndAChangedEventIsNamed() {
        byHand.known();
        assertThat(VerifyRun.of(settings, "--dossier", number()))
                .endsWith("true")
                .contains("Tutto in ordine", "OPEN");

        long event =
                jdbc.sql("select max(id) from case_event").query(Long.class).single();
        jdbc.sql("update case_event set title = concat(title, '.') where id = ?")
                .param(event)
                .update();
        assertThat(VerifyRun.of(settings))
                .endsWith("false")
                .contains("Riga case_event/" + event + ": è stata cambiata.");
        jdbc.sql("update case_event set title = left(title, length(title) - 1) where id = ?")
                .param(event)
                .update();
        assertThat(VerifyRun.of(settings, "--wrong")).endsWith("false").contains("Uso: scripts/respi verify-audit");
    }

    private long entries() {
        return jdbc.sql("select sum(seq) from platform_audit_head")
                .query(Long.class)
                .single();
    }

    private String last(String column) {
        return jdbc.sql("select " + column + " from platform_audit order by at_ms desc, shard, seq desc limit 1")
                .query(String.class)
                .single();
    }

    private long id() {
        return jdbc.sql("select d.id from dossier d join dossier_person p on p.id = d.holder_id"
                        + " where p.surname = 'Quispe Mamani'")
                .query(Long.class)
                .single();
    }

    private String number() {
        return jdbc.sql("select number from dossier where id = ?")
                .param(id())
                .query(String.class)
                .single();
    }
}
