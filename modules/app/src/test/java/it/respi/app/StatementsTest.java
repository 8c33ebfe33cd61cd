// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a page costs (docs/architecture.md): every statement of the request, whoever sends it. */
class StatementsTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void theInboxAsksTwice() {
        Pages police = as("QUE-CUNEO", Lane.QUE_RESP);

        assertThat(sent(() -> police.read("/u/attivita?vista=ufficio"))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void theDossierAsksSixTimesAtMostAndForItsCasesOnce() {
        String number = numberOf("Quispe Mamani");
        Pages desk = as("HD-ALBA", Lane.HD_OP);

        List<String> sent = sent(() -> desk.read("/u/dossier/" + number));

        assertThat(sent).hasSizeLessThanOrEqualTo(6);
        assertThat(sent).filteredOn(sql -> sql.contains("from case_file")).hasSize(1);
    }

    @Test
    void theDocumentsAskFiveTimesAtMost() {
        String number = numberOf("Quispe Mamani");
        Pages desk = as("HD-ALBA", Lane.HD_OP);

        assertThat(sent(() -> desk.read("/u/dossier/" + number + "/documenti"))).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void theSearchByNameAsksThreeTimes() {
        Pages desk = as("HD-ALBA", Lane.HD_OP);

        assertThat(sent(() -> desk.send("/u/dossier/cerca", Map.of("q", "jose mamani"))))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theSearchByNumberAsksTwice() {
        String number = numberOf("Quispe Mamani");
        Pages desk = as("HD-ALBA", Lane.HD_OP);

        assertThat(sent(() -> desk.send("/u/dossier/cerca", Map.of("q", number))))
                .hasSizeLessThanOrEqualTo(2);
    }

    /** What the second reading sends: the first fills the memory of offices, names and models. */
    private static List<String> sent(Supplier<MvcTestResult> reading) {
        assertThat(reading.get().getResponse().getStatus()).isIn(200, 302);
        List<String> sent = Statements.of(reading);
        assertThat(sent).as("a page without a statement was not listened to").isNotEmpty();
        return sent;
    }

    private String numberOf(String surname) {
        return jdbc.sql(
                        "select d.number from dossier d join dossier_person p on p.id = d.holder_id where p.surname = ?")
                .param(surname)
                .query(String.class)
                .single();
    }
}
