// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.cases.RemedyTable;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.DecisionFacts;
import it.respi.cases.casefile.LetterAnswers;
import it.respi.cases.casefile.RemedyTerms;
import it.respi.cases.casefile.TermFacts;
import it.respi.kernel.deadline.RemedyRule;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Texts;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class AfterRefusalTest {
    private final LetterAnswers answers = mock(LetterAnswers.class);
    private final LegalParameters parameters = parameters();
    private final AfterRefusal after =
            new AfterRefusal(parameters, texts(), new Dates(), new RemedyTerms(parameters, answers));

    @BeforeEach
    void italian() {
        LocaleContextHolder.setLocale(Locale.ITALIAN);
        when(answers.basis(any())).thenReturn("");
    }

    @Test
    @DisplayName("Ricorso al TAR: 60 giorni dalla notifica, agosto non si conta (art. 29 e 54 c.p.a.)")
    void saysUntilWhenTheCourtCanBeAsked() {
        assertThat(values("16", LocalDate.of(2026, 7, 10)))
                .contains("10/07/2026", "09/10/2026", "Calcolo indicativo, verificare con un legale");
    }

    @Test
    @DisplayName("Rifiuto del permesso: fino a 15 giorni lavorativi per lasciare l'Italia (art. 12 c. 2 Reg.)")
    void saysUntilWhenThePersonMustLeave() {
        assertThat(values("16", LocalDate.of(2026, 5, 28))).contains("19/06/2026 (15 giorni lavorativi)");
    }

    @Test
    @DisplayName("Rifiuto del permesso UE: finché vale il permesso ordinario non si lascia l’Italia (P3.08)")
    void whoStillHasTheOrdinaryPermitIsToldToRenewIt() {
        LocalDate notified = LocalDate.of(2026, 5, 28);
        CaseFile valid = file("p03LongTermPermit", "09", notified, "REFUSE");
        when(valid.permitExpiry()).thenReturn(LocalDate.of(2026, 9, 30));
        CaseFile over = file("p03LongTermPermit", "09", notified, "REFUSE");
        when(over.permitExpiry()).thenReturn(notified.minusDays(1));

        assertThat(after.facts(valid))
                .extracting(Fact::value)
                .contains("vale fino al 30/09/2026: proporre il rinnovo")
                .noneMatch(value -> value.contains("giorni lavorativi"));
        assertThat(after.facts(over)).extracting(Fact::value).contains("19/06/2026 (15 giorni lavorativi)");
    }

    @Test
    @DisplayName("Unità familiare: tribunale ordinario, senza termine (art. 20 D.Lgs. 150/2011)")
    void computesNoDayForFamilyUnityNorForProtection() {
        assertThat(values("13", LocalDate.of(2026, 7, 10)))
                .anyMatch(value -> value.startsWith("Tribunale ordinario"))
                .doesNotContain("09/10/2026");
        assertThat(values("07", LocalDate.of(2026, 7, 10)))
                .contains("Da vedere subito con un legale")
                .doesNotContain("09/10/2026");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @DisplayName("Rimedi per procedura (tabella 2.3), con i vettori G, G2 e G3")
    @CsvSource({
        "p04QuotaEntry, 2026-07-10, Ricorso al TAR Piemonte entro: 09/10/2026",
        "p04QuotaEntry, 2026-08-20, Ricorso al TAR Piemonte entro: 30/10/2026",
        "p07Citizenship, 2026-01-15, Ricorso al TAR Lazio entro: 16/03/2026",
        "p06HousingCertificate, 2026-01-15, Ricorso al TAR Piemonte entro: 16/03/2026",
        "p02FamilyReunification, 2026-07-10, 'Ricorso: Tribunale ordinario di Torino: nessun termine, conviene agire subito'",
        "corsoItaliano, 2026-07-10, Ricorso: Giudice e termine da verificare con un legale"
    })
    void goesByTheProcedureWhereNoPermitIsAskedFor(String procedure, LocalDate notifiedOn, String expected) {
        List<String> told = facts(procedure, null, notifiedOn, null);

        assertThat(told).contains(expected).contains("Attenzione: Calcolo indicativo, verificare con un legale");
        assertThat(told).noneMatch(fact -> fact.startsWith("Lasciare"));
        assertThat(facts(procedure, null, notifiedOn, "GRANT")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Cittadinanza rifiutata: il giudice segue la base della domanda (R4a, R4b), senza base i due")
    @CsvSource({
        "ART9F, Ricorso al TAR Lazio entro: 09/10/2026",
        "ART5, 'Ricorso, per la cittadinanza per matrimonio: Tribunale ordinario, termine da verificare'",
        "'', 'Ricorso al TAR Lazio entro: 09/10/2026|"
                + "Ricorso, per la cittadinanza per matrimonio: Tribunale ordinario, termine da verificare'"
    })
    void namesTheJudgeOfThatCitizenship(String basis, String expected) {
        when(answers.basis(any())).thenReturn(basis);

        assertThat(facts("p07Citizenship", null, LocalDate.of(2026, 7, 10), "REFUSE"))
                .filteredOn(fact -> fact.startsWith("Ricorso"))
                .containsExactly(expected.split("\\|"));
    }

    @Test
    @DisplayName("Conversione rifiutata dallo Sportello Unico: TAR (R3), il permesso che c’è resta")
    void whatWasRefusedBeforeTheTermRanLeavesThePermit() {
        CaseFile conversion = file("p05FirstPermit", "24", LocalDate.of(2026, 7, 10), "REFUSE");
        when(conversion.term().start()).thenReturn(null);

        assertThat(after.facts(conversion))
                .extracting(fact -> fact.label() + ": " + fact.value())
                .contains("Ricorso al TAR Piemonte entro: 09/10/2026")
                .noneMatch(fact -> fact.startsWith("Lasciare"));
    }

    @Test
    void familyUnityAndSilenceGoToTheOrdinaryCourt() {
        assertThat(RemedyTable.againstSilence("p02FamilyReunification", null)).isEqualTo(RemedyRule.R5_FAMILY);
        assertThat(RemedyTable.againstSilence("p01PermitRenewal", "13")).isEqualTo(RemedyRule.R5_FAMILY);
        assertThat(RemedyTable.againstSilence("p01PermitRenewal", "16")).isEqualTo(RemedyRule.R5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "07", "16"})
    @DisplayName("Lungo periodo: TAR, qualunque permesso la persona abbia (R1, art. 29 c.p.a.)")
    void goesByTheLongTermPermitNotByTheOneHeld(String held) {
        assertThat(facts("p03LongTermPermit", held, LocalDate.of(2026, 7, 10), "REFUSE"))
                .contains("Ricorso al TAR Piemonte entro: 09/10/2026");
        assertThat(RemedyTable.againstSilence("p03LongTermPermit", held)).isEqualTo(RemedyRule.R5);
    }

    @Test
    @DisplayName(
            "Lungo periodo rifiutato: con il permesso ordinario valido si propone il rinnovo, non la partenza (P3.08)")
    void leavesThePermitThatThePersonHolds() {
        CaseFile file = file("p03LongTermPermit", "16", LocalDate.of(2026, 7, 10), "REFUSE");
        when(file.permitExpiry()).thenReturn(LocalDate.of(2026, 7, 10));
        assertThat(after.facts(file)).extracting(Fact::value).contains("vale fino al 10/07/2026: proporre il rinnovo");
        assertThat(after.facts(file)).extracting(Fact::label).doesNotContain("Lasciare l’Italia entro");

        when(file.permitExpiry()).thenReturn(LocalDate.of(2026, 7, 9));
        assertThat(after.facts(file)).extracting(Fact::label).contains("Lasciare l’Italia entro");
    }

    @Test
    void saysNothingBeforeARefusalIsNotified() {
        assertThat(values("16", null)).isEmpty();
    }

    private List<String> values(String permitType, @Nullable LocalDate notifiedOn) {
        return after.facts(file("p01PermitRenewal", permitType, notifiedOn, "REFUSE")).stream()
                .map(Fact::value)
                .toList();
    }

    private List<String> facts(
            String procedure, @Nullable String permitType, LocalDate notifiedOn, @Nullable String decided) {
        return after.facts(file(procedure, permitType, notifiedOn, decided)).stream()
                .map(fact -> fact.label() + ": " + fact.value())
                .toList();
    }

    private static CaseFile file(
            String procedure, @Nullable String permitType, @Nullable LocalDate notifiedOn, @Nullable String decided) {
        DecisionFacts decision = mock(DecisionFacts.class);
        when(decision.notifiedOn()).thenReturn(notifiedOn);
        when(decision.decision()).thenReturn(decided);
        CaseFile file = mock(CaseFile.class);
        TermFacts term = mock(TermFacts.class);
        when(term.start()).thenReturn(LocalDate.of(2026, 1, 7));
        when(file.term()).thenReturn(term);
        when(file.decision()).thenReturn(decision);
        when(file.procedureKey()).thenReturn(procedure);
        when(file.permitType()).thenReturn(permitType);
        return file;
    }

    private static LegalParameters parameters() {
        LegalParameters parameters = mock(LegalParameters.class);
        inForce(parameters, "permit.refusal.leave_within", 15, "WORKING_DAY");
        inForce(parameters, "remedy.tar", 60, "DAY");
        inForce(parameters, "remedy.petition", 120, "DAY");
        return parameters;
    }

    private static void inForce(LegalParameters parameters, String key, int amount, String unit) {
        when(parameters.find(eq(key), any()))
                .thenReturn(Optional.of(new LegalParameter(key, amount, unit, LocalDate.EPOCH, null, "norma", "K")));
    }

    private static Texts texts() {
        ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
        bundle.setBasename("messages/cases");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        return new Texts(bundle);
    }
}
