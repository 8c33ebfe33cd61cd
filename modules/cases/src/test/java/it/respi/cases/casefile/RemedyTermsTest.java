// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.kernel.deadline.RemedyRule;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Fino a quando la pratica aspetta i rimedi (tabella 2.3)")
class RemedyTermsTest {
    private static final LocalDate NOTIFIED = LocalDate.parse("2026-07-10");

    private final LegalParameters parameters = mock(LegalParameters.class);
    private final LetterAnswers answers = mock(LetterAnswers.class);
    private final RemedyTerms terms = new RemedyTerms(parameters, answers);

    @BeforeEach
    void law() {
        inForce("remedy.tar", 60);
        inForce("remedy.petition", 120);
        when(answers.basis(any())).thenReturn("");
    }

    @ParameterizedTest(name = "{0} {1}: {2}, {3}")
    @DisplayName(
            "R1, R3, R4a: 30 giorni dopo l’ultimo (art. 45 c.p.a.); R2, R4b, R7: nessuno lo fissa (art. 2946 c.c.)")
    @CsvSource({
        "p01PermitRenewal, 16, 2026-11-07, 2026-12-07",
        "p04QuotaEntry, , 2026-10-09, 2026-11-09",
        "p02FamilyReunification, , , 2036-07-10",
        "p01PermitRenewal, 13, , 2036-07-10",
        "p01PermitRenewal, 07, , 2036-07-10",
        "p07Citizenship, , 2026-10-09, 2036-07-10",
        "corsoItaliano, , , 2036-07-10"
    })
    void waitsAsLongAsTheLawSays(
            String procedure, @Nullable String permitType, @Nullable LocalDate last, LocalDate waits) {
        CaseFile refused = refused(procedure, permitType);

        assertThat(terms.lastDay(refused)).isEqualTo(Optional.ofNullable(last));
        assertThat(terms.waitsUntil(refused, NOTIFIED)).isEqualTo(waits);
    }

    @Test
    void whoHearsOfItLateHasTheSameDaysToTellWhatWasFiled() {
        CaseFile refused = refused("p04QuotaEntry", null);

        assertThat(terms.waitsUntil(refused, LocalDate.parse("2026-10-09"))).isEqualTo("2026-11-09");
        assertThat(terms.waitsUntil(refused, LocalDate.parse("2027-01-10"))).isEqualTo("2027-02-09");
    }

    @Test
    @DisplayName("Anche per il deposito agosto non conta (art. 54 c. 2 c.p.a.)")
    void augustDoesNotCountForTheDepositEither() {
        CaseFile refused = refused("p04QuotaEntry", null);
        when(refused.decision().notifiedOn()).thenReturn(LocalDate.parse("2026-05-20"));

        assertThat(terms.lastDay(refused)).contains(LocalDate.parse("2026-07-20"));
        assertThat(terms.waitsUntil(refused, NOTIFIED)).isEqualTo("2026-09-21");
    }

    @Test
    @DisplayName("Rigetto prima dell’istruttoria: la conversione va al TAR (R3)")
    void beforeTheReviewAnotherOfficeRefuses() {
        CaseFile conversion = refused("p05FirstPermit", "24");
        when(conversion.term().start()).thenReturn(null);

        assertThat(terms.lastDay(conversion)).contains(LocalDate.parse("2026-10-09"));
    }

    @Test
    @DisplayName(
            "Rigetto prima dell’istruttoria di chi è entrato per la famiglia: giudice ordinario, senza termine (R2)")
    void ofWhoEnteredForTheFamilyAnotherJudge() {
        CaseFile family = refused("p05FirstPermit", "13");
        when(family.term().start()).thenReturn(null);
        when(answers.basis(family)).thenReturn("FIRST_FAMILY");

        assertThat(terms.rules(family)).containsExactly(RemedyRule.R2);
        assertThat(terms.lastDay(family)).isEmpty();
    }

    @Test
    void nobodySaysThatNothingWasFiledBeforeTheLastDayIsOver() {
        var remedies = new Remedies(mock(References.class), terms);
        CaseFile refused = refused("p04QuotaEntry", null);
        LocalDate last = LocalDate.parse("2026-10-09");

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> remedies.nothingFiled(refused, last))
                .returns("case.remedy.term-runs", RuleBroken::code);
        assertThatNoException().isThrownBy(() -> remedies.nothingFiled(refused, last.plusDays(1)));
        assertThatNoException()
                .as("where the law sets no term")
                .isThrownBy(() -> remedies.nothingFiled(refused("p02FamilyReunification", null), NOTIFIED));
    }

    private void inForce(String key, int days) {
        when(parameters.find(eq(key), any()))
                .thenReturn(Optional.of(new LegalParameter(key, days, "DAY", LocalDate.EPOCH, null, "norma", "K")));
    }

    private static CaseFile refused(String procedure, @Nullable String permitType) {
        DecisionFacts decision = mock(DecisionFacts.class);
        when(decision.notifiedOn()).thenReturn(NOTIFIED);
        TermFacts term = mock(TermFacts.class);
        when(term.start()).thenReturn(LocalDate.parse("2026-01-07"));
        CaseFile file = mock(CaseFile.class);
        when(file.decision()).thenReturn(decision);
        when(file.term()).thenReturn(term);
        when(file.procedureKey()).thenReturn(procedure);
        when(file.permitType()).thenReturn(permitType);
        return file;
    }
}
