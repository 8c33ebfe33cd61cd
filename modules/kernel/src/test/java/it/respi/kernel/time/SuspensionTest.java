// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import static it.respi.kernel.time.Suspension.documentsRequest;
import static it.respi.kernel.time.Suspension.refusalNotice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.time.Explanation.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspensionTest {
    private static final LocalDate START = LocalDate.parse("2026-03-02");
    private static final LocalDate ASKED = LocalDate.parse("2026-03-20");

    @Test
    @DisplayName("art. 2 c. 7 L. 241/1990: il termine si sospende per integrazione una sola volta")
    void refusesASecondRequestForDocuments() {
        refused(
                "clock.integration.once",
                () -> compute(
                        ASKED, documentsRequest(ASKED, ASKED.plusDays(2)), documentsRequest(ASKED.plusDays(9), null)));
    }

    @Test
    @DisplayName("art. 10-bis L. 241/1990: un solo preavviso per decisione")
    void refusesASecondRefusalNotice() {
        refused(
                "clock.refusal-notice.once",
                () -> compute(ASKED, refusalNotice(ASKED, null), refusalNotice(ASKED.plusDays(20), null)));
    }

    @Test
    @DisplayName(
            "art. 10-bis e art. 2963 c.c.: se i dieci giorni finiscono di domenica, le osservazioni del lunedì sono in tempo")
    void takesObservationsOnTheDayAfterASunday() {
        LocalDate received = LocalDate.parse("2026-03-19");
        LocalDate monday = LocalDate.parse("2026-03-30");

        assertThat(StopDays.OF_2020.lastDayToObserve(received)).isEqualTo(monday);
        assertThat(compute(monday, refusalNotice(received, monday)).due().suspendedDays())
                .isEqualTo(21);
        assertThat(compute(monday.plusDays(1), refusalNotice(received, monday.plusDays(1)))
                        .due()
                        .suspendedDays())
                .isEqualTo(11);
    }

    @Test
    void refusesDatesOutOfOrder() {
        refused("clock.suspension.before-start", () -> compute(ASKED, documentsRequest(START.minusDays(1), null)));
        refused("clock.suspension.ends-before-it-begins", () -> documentsRequest(ASKED, ASKED.minusDays(1)));
        refused("clock.suspension.observations-before-notice", () -> refusalNotice(ASKED, ASKED.minusDays(1)));
        refused(
                "clock.suspension.observations-without-notice",
                () -> new Suspension(SuspensionKind.DOCUMENTS_REQUEST, ASKED, null, ASKED));
        refused(
                "clock.suspension.end-set-by-law",
                () -> new Suspension(SuspensionKind.REFUSAL_NOTICE, ASKED, ASKED, null));
    }

    @ParameterizedTest(name = "documenti il {0}: {1} giorni")
    @CsvSource({
        "2026-03-20, 0, DOCUMENTS_BROUGHT",
        "2026-04-18, 29, DOCUMENTS_BROUGHT",
        "2026-04-19, 30, DOCUMENTS_BROUGHT",
        "2026-04-20, 30, DOCUMENTS_CAPPED",
        "2026-09-01, 30, DOCUMENTS_CAPPED"
    })
    @DisplayName("art. 2 c. 7 L. 241/1990: al massimo 30 giorni, anche se i documenti arrivano dopo")
    void capsTheRequestForDocuments(LocalDate brought, int days, Step step) {
        var result = compute(LocalDate.parse("2026-12-31"), documentsRequest(ASKED, brought));

        assertThat(result.due().suspendedDays()).isEqualTo(days);
        assertThat(result.explanation()).extracting(Explanation::step).contains(step);
    }

    @ParameterizedTest(name = "osservazioni il {0}: {1} giorni")
    @CsvSource({
        "2026-03-20, 10, NOTICE_ANSWERED",
        "2026-03-30, 20, NOTICE_ANSWERED",
        "2026-03-31, 10, NOTICE_ANSWERED_LATE"
    })
    @DisplayName("art. 10-bis L. 241/1990: riparte 10 giorni dopo le osservazioni presentate in tempo")
    void restartsTenDaysAfterObservationsInTime(LocalDate filed, int days, Step step) {
        var result = compute(LocalDate.parse("2026-12-31"), refusalNotice(ASKED, filed));

        assertThat(result.due().suspendedDays()).isEqualTo(days);
        assertThat(result.explanation()).extracting(Explanation::step).contains(step);
    }

    @ParameterizedTest(name = "al {0}")
    @CsvSource({
        "2026-03-19, 0, , true",
        "2026-03-20, 0, 2026-03-20, true",
        "2026-04-18, 29, 2026-03-20, true",
        "2026-04-19, 30, , false",
        "2026-06-30, 30, , false"
    })
    @DisplayName("Integrazione ancora attesa: scadenza ultima possibile, poi riparte (art. 2 c. 7 L. 241/1990)")
    void givesTheLatestEndWhileDocumentsAreAwaited(LocalDate asOf, int suspended, LocalDate since, boolean open) {
        var result = compute(asOf, documentsRequest(ASKED, null));

        assertThat(result.dueDate()).isEqualTo("2026-06-01");
        assertThat(result.due().latestPossible()).isEqualTo(open);
        assertThat(result.usage().suspendedSince()).isEqualTo(since);
        assertThat(result.usage().gross() - result.usage().net()).isEqualTo(suspended);
    }

    @ParameterizedTest(name = "al {0}")
    @CsvSource({"2026-03-25, 2026-05-21, true", "2026-03-30, 2026-05-21, true", "2026-03-31, 2026-05-11, false"})
    @DisplayName("Preavviso senza osservazioni: si possono presentare fino alla fine del decimo giorno (art. 10-bis)")
    void waitsForObservationsUntilTheEndOfTheWindow(LocalDate asOf, LocalDate due, boolean suspended) {
        var result = compute(asOf, refusalNotice(ASKED, null));

        assertThat(result.dueDate()).isEqualTo(due);
        assertThat(result.suspended()).isEqualTo(suspended);
        assertThat(result.due().latestPossible()).isEqualTo(suspended);
    }

    @ParameterizedTest(name = "preavviso il {0}: fino al {1}")
    @CsvSource({"2026-03-09, 2026-03-19", "2026-03-12, 2026-03-23", "2026-03-26, 2026-04-07", "2026-03-18, 2026-03-28"})
    @DisplayName("art. 2963 c.c.: l’ultimo giorno per le osservazioni non cade in un giorno festivo")
    void theWindowNeverEndsOnAHoliday(LocalDate received, LocalDate last) {
        assertThat(StopDays.OF_2020.lastDayToObserve(received)).isEqualTo(last);
        var onItsLastDay = compute(LocalDate.parse("2026-12-31"), refusalNotice(received, last));
        var dayAfter = compute(last.plusDays(1), refusalNotice(received, null));

        assertThat(onItsLastDay.explanation()).extracting(Explanation::step).contains(Step.NOTICE_ANSWERED);
        assertThat(dayAfter.due().suspendedDays()).isEqualTo((int) ChronoUnit.DAYS.between(received, last));
    }

    @Test
    @DisplayName("Sospensioni sovrapposte: i giorni comuni contano una volta sola")
    void countsOverlappingDaysOnce() {
        var documents = documentsRequest(ASKED, ASKED.plusDays(12));
        var notice = refusalNotice(ASKED.plusDays(5), ASKED.plusDays(9));
        var result = compute(ASKED.plusDays(15), documents, notice);

        assertThat(result.due().suspendedDays()).isEqualTo(19);
        assertThat(result.usage().suspendedSince()).isEqualTo(ASKED);
        assertThat(result.explanation()).contains(Explanation.of(Step.OVERLAP, 7));
        assertThat(compute(ASKED.plusDays(15), notice, documents)).isEqualTo(result);
    }

    private static TermResult compute(LocalDate asOf, Suspension... suspensions) {
        List<Suspension> list = Arrays.asList(suspensions);
        return LegalClock.national().compute(new TermInput(START, LegalTerm.days(60), list, asOf, false));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(call).returns(code, RuleBroken::code);
    }
}
