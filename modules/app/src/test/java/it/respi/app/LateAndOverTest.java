// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What happens to a case outside its steps: its term passes, the head closes it or opens it again. */
@DisplayName("Termini superati, chiusure e riaperture di ogni procedimento")
class LateAndOverTest extends ProcedureGround {
    @Test
    @DisplayName("SP12: il dirigente chiude una pratica che non può continuare, con il motivo")
    void theHeadClosesWhatCannotGoOn() {
        received(TODAY.minusDays(20), "");
        String form = dossier.path() + "/pratica/" + caseId + "/chiudi";
        assertThat(desk.read(form)).hasStatus(403);
        assertThat(officer.read(form)).hasStatus(403);
        assertThat(body(head.read(dossier.path()))).contains("/chiudi");
        assertThat(head.send(form, Map.of("outcome", "POSITIVE", "reason", "breve")))
                .hasStatus(422)
                .bodyText()
                .contains("outcome-e", "reason-e");

        assertThat(head.send(form, Map.of("outcome", "DUPLICATE", "reason", REASON)))
                .hasStatus3xxRedirection();

        assertThat(state()).isEqualTo("CLOSED DUPLICATE");
        assertThat(body(desk.read(dossier.path() + "/storia"))).contains("pratica chiusa: è un doppione", REASON);
        assertThat(jdbc.sql("select count(*) from case_step where case_id = ? and state in (0, 1)")
                        .param(caseId)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("SP11: una pratica conclusa si riapre all’istruttoria, con il motivo e un termine nuovo")
    void theHeadDecidesOnceMoreOnWhatWasOver() {
        received(TODAY.minusDays(20), "");
        String cases = dossier.path() + "/pratica/" + caseId;
        assertThat(head.read(cases + "/riapri")).hasStatus(403);
        assertThat(head.send(cases + "/chiudi", Map.of("outcome", "LAPSED_UNTRACEABLE", "reason", REASON)))
                .hasStatus3xxRedirection();
        assertThat(desk.read(cases + "/riapri")).hasStatus(403);
        assertThat(body(head.read(dossier.path()))).contains("/riapri");
        assertThat(head.send(cases + "/riapri", Map.of("reopenedOn", iso(TODAY.plusDays(1)), "reason", "breve")))
                .hasStatus(422)
                .bodyText()
                .contains("reopenedOn-e", "reason-e");
        assertThat(head.send(cases + "/riapri", Map.of("reopenedOn", iso(TODAY.minusDays(1)), "reason", REASON)))
                .as("before it was over")
                .hasStatus(422);

        assertThat(head.send(cases + "/riapri", Map.of("reopenedOn", iso(TODAY), "reason", REASON)))
                .hasStatus3xxRedirection();

        assertThat(state()).isEqualTo("IN_REVIEW ");
        assertThat(officer.read(step("Passo_Istruttoria"))).hasStatusOk();
        assertThat(body(desk.read(dossier.path()))).contains("di 150");
        assertThat(body(head.read(dossier.path() + "/storia"))).contains("pratica riaperta", REASON);
    }

    @Test
    @DisplayName("Specifica 0: un termine solo riferito è provvisorio, nessun ufficio è in ritardo")
    void aProvisionalTermDoesNotPass() {
        sent(
                desk,
                "Passo_Presenta",
                Map.of("filedOn", iso(TODAY.minusDays(200)), "reference", reference(), "nota", "x"));

        ScheduledRun.of(scheduled, "TermWatch.watch");

        assertThat(jdbc.sql("select count(*) from case_event where case_id = ? and kind = 'TERM_PASSED'")
                        .param(caseId)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("SP9: il termine superato si racconta una volta, poi si può chiedere il potere sostitutivo")
    void tellsOnceThatTheTermPassed() {
        LocalDate received = TODAY.minusDays(200);
        received(received, "");

        ScheduledRun.of(scheduled, "TermWatch.watch");
        ScheduledRun.of(scheduled, "TermWatch.watch");

        assertThat(jdbc.sql("select count(*) from case_event where case_id = ? and kind = 'TERM_PASSED'")
                        .param(caseId)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(body(desk.read(dossier.path())))
                .contains("Termine superato, era il", "Potere sostitutivo", "si può chiedere ora");
    }

    @Test
    void theTermThatStillRunsIsNotTold() {
        received(TODAY.minusDays(100), "");

        ScheduledRun.of(scheduled, "TermWatch.watch");

        assertThat(jdbc.sql("select count(*) from case_file where id = ? and term_passed_on is not null")
                        .param(caseId)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
