// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.DecisionFacts;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Texts;
import it.respi.registry.LegalParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class AfterRefusalTest {
    private final AfterRefusal after = new AfterRefusal(parameters(), texts(), new Dates());

    @BeforeEach
    void italian() {
        LocaleContextHolder.setLocale(Locale.ITALIAN);
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
    @DisplayName("Unità familiare: tribunale ordinario, senza termine (art. 20 D.Lgs. 150/2011)")
    void computesNoDayForFamilyUnityNorForProtection() {
        assertThat(values("13", LocalDate.of(2026, 7, 10)))
                .anyMatch(value -> value.startsWith("Tribunale ordinario"))
                .doesNotContain("09/10/2026");
        assertThat(values("07", LocalDate.of(2026, 7, 10)))
                .contains("Da vedere subito con un legale")
                .doesNotContain("09/10/2026");
    }

    @Test
    void saysNothingBeforeARefusalIsNotified() {
        assertThat(values("16", null)).isEmpty();
    }

    private List<String> values(String permitType, @Nullable LocalDate notifiedOn) {
        DecisionFacts decision = mock(DecisionFacts.class);
        when(decision.notifiedOn()).thenReturn(notifiedOn);
        CaseFile file = mock(CaseFile.class);
        when(file.decision()).thenReturn(decision);
        when(file.permitType()).thenReturn(permitType);
        return after.facts(file).stream().map(Fact::value).toList();
    }

    private static LegalParameters parameters() {
        LegalParameters parameters = mock(LegalParameters.class);
        when(parameters.amount(eq("permit.refusal.leave_within"), any())).thenReturn(15);
        return parameters;
    }

    private static Texts texts() {
        ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
        bundle.setBasename("messages/cases");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        return new Texts(bundle);
    }
}
