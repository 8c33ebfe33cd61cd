// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Un passo dice ciò che il fascicolo sa già della persona; chi lo conclude decide")
class KnownOfThePersonTest extends CaseGround {
    private static final LocalDate TODAY = Today.inItaly();

    private Pages prefecture;

    @BeforeEach
    void nothingIsOpen() {
        prefecture = as("SUI-CUNEO", Lane.SUI_IST);
        assertThat(desk.send(dossier.path() + "/pratica/" + newest() + "/annulla", Map.of()))
                .hasStatus3xxRedirection();
    }

    @Test
    @DisplayName(
            "Test non superato in un’altra pratica: dove si registra la richiesta si legge fino a quando aspettare")
    void theDayOfAFailedTestIsToldInTheNextCase() {
        longTerm();
        assertThat(page("Task_RequestTest")).doesNotContain("In un’altra pratica");
        failed(TODAY.minusDays(10));
        closed();

        longTerm();

        assertThat(page("Task_RequestTest"))
                .contains("In un’altra pratica di questa persona risulta il " + numeric(TODAY.minusDays(10)))
                .contains("fino al " + numeric(TODAY.plusDays(80)) + " compreso");
        sent(desk, "Task_RequestTest", Map.of("testRequestedOn", TODAY.toString(), "testReference", "ALI-1"));
        assertThat(open()).containsExactly("Task_SummonTest");
    }

    @Test
    @DisplayName("Anche da un dossier unito a questo; se è protetto non dice niente di sé")
    void whatAMergedHalfKnowsIsToldToo() {
        longTerm();
        failed(TODAY.minusDays(10));
        closed();
        long half =
                MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC)).id();
        jdbc.sql("update case_file set dossier_id = ? where id = ?")
                .params(half, caseId)
                .update();
        jdbc.sql("update dossier set merged_into = ? where id = ?")
                .params(dossier.id(), half)
                .update();
        longTerm();

        assertThat(page("Task_RequestTest")).contains("In un’altra pratica di questa persona");

        jdbc.sql("update dossier set protection = 'VICTIM' where id = ?")
                .param(half)
                .update();
        assertThat(page("Task_RequestTest")).doesNotContain("In un’altra pratica");
    }

    @Test
    @DisplayName("Passati i 90 giorni non si dice più niente")
    void whatIsOverIsNotTold() {
        longTerm();
        failed(TODAY.minusDays(91));
        closed();

        longTerm();

        assertThat(page("Task_RequestTest")).doesNotContain("In un’altra pratica");
    }

    @ParameterizedTest(name = "{0}: sì proposto {1}")
    @CsvSource({"BGD, true", "MAR, true", "ALB, false"})
    @DisplayName(
            "Art. 3 D.L. 145/2024: per i Paesi dell’elenco si propone sì, per gli altri risponde chi lavora la pratica")
    void theListOfCountriesProposesTheAnswer(String country, boolean proposed) {
        jdbc.sql("update dossier_person p join dossier d on d.holder_id = p.id set p.citizenship = ? where d.id = ?")
                .params(country, dossier.id())
                .update();
        opened("p04QuotaEntry");
        sent(
                desk,
                "Task_WorkInfo",
                Map.of(
                        "formType", "CARE_OUT",
                        "employerRequests", "0",
                        "viaAssociation", "false",
                        "risksExplained", "true",
                        "interpreterNeeded", "false"));
        sent(desk, "Task_WorkAskJobCentre", Map.of("outcome", "CHECK_NOT_NEEDED"));
        sent(desk, "Task_WorkPapers", Map.of("outcome", "CHECKED_ELSEWHERE"));
        sent(desk, "Task_WorkSend", Map.of("filedOn", TODAY.toString(), "reference", "P-CN/L/N/2026/100001"));

        String form = body(prefecture.read(step("Task_WorkStart")));

        assertThat(form).contains("value=\"true\" id=\"checksFirst1\" name=\"checksFirst\"");
        assertThat(form.contains("name=\"checksFirst\" checked=\"checked\"")).isEqualTo(proposed);
        sent(prefecture, "Task_WorkStart", Map.of("receivedOn", TODAY.toString(), "checksFirst", "false"));
        assertThat(open()).doesNotContain("Task_WorkChecksFirst");
    }

    private void longTerm() {
        opened(Map.of(
                "procedure", "p03LongTermPermit",
                "permit.permitType", "09",
                "permit.permitNumber", "I10203040",
                "permit.permitExpiry", TODAY.plusYears(1).toString()));
        sent(
                desk,
                "Task_CheckLongTerm",
                Map.of(
                        "stayYears", "6",
                        "excludedTitle", "false",
                        "longestAbsence", "0",
                        "totalAbsence", "0",
                        "absenceReason", "false",
                        "incomeBelow", "false",
                        "languageTitle", "NO_PROOF"));
    }

    private void failed(LocalDate day) {
        sent(desk, "Task_RequestTest", Map.of("testRequestedOn", day.toString(), "testReference", "ALI-0"));
        sent(prefecture, "Task_SummonTest", Map.of("testAt", TODAY.plusDays(3) + "T09:00", "testPlace", "CPIA Cuneo"));
        sent(prefecture, "Task_RecordTest", Map.of("outcome", "FAILED", "testTakenOn", day.toString()));
    }

    /** It ends early; what was answered in it stays. */
    private void closed() {
        jdbc.sql("update case_file set state = 'CLOSED', outcome = 'WITHDRAWN', closed_at = now(3) where id = ?")
                .param(caseId)
                .update();
    }

    private String page(String step) {
        return body(desk.read(step(step)));
    }

    private static String numeric(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
