// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import static it.respi.kernel.time.Suspension.documentsRequest;
import static it.respi.kernel.time.Suspension.refusalNotice;
import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.time.Explanation.Step;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final LegalClock CLOCK = LegalClock.national();

    @Test
    void explainsEachStepInOrder() {
        var input = new TermInput(
                day("2026-03-02"),
                LegalTerm.days(60),
                List.of(documentsRequest(day("2026-03-20"), null)),
                day("2026-03-25"),
                true);
        var result = CLOCK.compute(input);

        assertThat(result.provisional()).isTrue();
        assertThat(result.explanation())
                .containsExactly(
                        Explanation.of(Step.START, day("2026-03-02")),
                        Explanation.of(Step.ADD_DAYS, 60, day("2026-05-01")),
                        Explanation.of(Step.DOCUMENTS_OPEN, day("2026-03-20"), day("2026-04-19"), 30),
                        Explanation.of(Step.ROLLED, day("2026-05-31"), day("2026-06-01")),
                        Explanation.of(Step.DUE_AT_THE_LATEST, day("2026-06-01")),
                        Explanation.of(Step.PROVISIONAL));
    }

    @Test
    void explainsTheLastDayOfAShortMonth() {
        var result = CLOCK.compute(TermInput.of(day("2026-08-31"), LegalTerm.validityMonths(6), day("2026-09-01")));

        assertThat(result.explanation())
                .extracting(Explanation::code)
                .containsExactly("clock.start", "clock.add.months", "clock.clamped", "clock.due");
    }

    @Test
    void tellsTheObservationsAfterTheDays() {
        var notice = refusalNotice(day("2026-03-09"), day("2026-03-16"));
        var result = CLOCK.compute(
                new TermInput(day("2026-01-07"), LegalTerm.days(150), List.of(notice), day("2026-12-31"), false));

        assertThat(result.explanation())
                .contains(Explanation.of(
                        Step.NOTICE_ANSWERED, day("2026-03-09"), day("2026-03-26"), 17, day("2026-03-16")));
    }

    @Test
    void hasADifferentMessageForEachStep() {
        assertThat(Arrays.stream(Step.values()).map(Step::key)).doesNotHaveDuplicates();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
