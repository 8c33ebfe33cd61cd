// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.Invented;
import it.respi.cases.casefile.Procedures;
import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.LegalTerm;
import it.respi.kernel.time.TermInput;
import it.respi.kernel.time.TermResult;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Texts;
import it.respi.registry.LegalParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SP9: potere sostitutivo e ricorso contro il silenzio si dicono solo di un termine di legge superato")
class AfterDelayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 8, 3);

    private final Procedures procedures = mock(Procedures.class);
    private final Texts texts = mock(Texts.class);
    private final AfterDelay after = new AfterDelay(mock(LegalParameters.class), texts, new Dates(), procedures);
    private final CaseFile file = Invented.underReview();

    @BeforeEach
    void aTermOfTheLaw() {
        when(texts.say(anyString())).thenAnswer(call -> call.getArgument(0));
        when(texts.say(anyString(), any(Object[].class))).thenAnswer(call -> call.getArgument(0));
        when(procedures.hasLegalTerm(file.procedureKey())).thenReturn(true);
    }

    @Test
    void aTermOfTheLawThatPassedIsTold() {
        assertThat(labels(term(LONG_AGO, false))).contains("term.fact.passed", "term.fact.substitute");
        assertThat(labels(term(TODAY.minusDays(3), false))).isEmpty();
    }

    @Test
    @DisplayName("A2: le 48 ore sono un impegno della rete, contro il loro ritardo la legge non dà rimedi")
    void whatTheNetworkPromisedIsNoTermOfTheLaw() {
        when(procedures.hasLegalTerm(file.procedureKey())).thenReturn(false);

        assertThat(labels(term(LONG_AGO, false))).isEmpty();
    }

    @Test
    @DisplayName("Un termine solo riferito non obbliga ancora nessun ufficio")
    void aTermThatIsOnlyReportedBindsNobody() {
        assertThat(labels(term(LONG_AGO, true))).isEmpty();
    }

    private List<String> labels(TermResult term) {
        return after.facts(file, term).stream().map(Fact::label).toList();
    }

    private static TermResult term(LocalDate start, boolean provisional) {
        return LegalClock.national().compute(new TermInput(start, LegalTerm.days(60), List.of(), TODAY, provisional));
    }
}
