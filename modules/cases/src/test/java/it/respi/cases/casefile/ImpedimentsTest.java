// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import it.respi.cases.CaseEvent;
import it.respi.cases.CaseSignal;
import it.respi.cases.Listening;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

@DisplayName("art. 22 c. 5.0.1 TUI: un impedimento si valuta una volta sola, e finché c’è qualcosa da revocare")
class ImpedimentsTest {
    private static final Actor OFFICER = Invented.actor(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_IST);

    private final CaseFile file = Invented.ofThePrefecture();
    private final CaseHistory history = mock(CaseHistory.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final Listening listening = mock(Listening.class);
    private final Impediments impediments = impediments();

    @Test
    void isWrittenIntoTheHistoryAndToldToTheProcess() {
        when(listening.now(file.caseId(), CaseSignal.IMPEDIMENT_FOUND)).thenReturn(true);

        assertThat(impediments.report(OFFICER, file)).isTrue();

        verify(history).append(file, OFFICER, file.state(), Entry.fact("IMPEDIMENT_FOUND", LocalDate.of(2026, 2, 10)));
        verify(events).publishEvent(new CaseEvent.Signalled(file.caseId(), CaseSignal.IMPEDIMENT_FOUND));
    }

    @Test
    void anotherOneIsWeighedWithTheFirst() {
        when(listening.now(file.caseId(), CaseSignal.IMPEDIMENT_FOUND)).thenReturn(true);
        when(listening.isAnswering(file.caseId(), CaseSignal.IMPEDIMENT_FOUND)).thenReturn(true);

        assertThat(impediments.report(OFFICER, file)).isFalse();

        verifyNoInteractions(history, events);
    }

    @Test
    void isRefusedWhereNobodyWouldWeighIt() {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> impediments.report(OFFICER, file));

        verifyNoInteractions(history, events);
    }

    private Impediments impediments() {
        @SuppressWarnings("unchecked")
        ObjectProvider<Listening> late = mock(ObjectProvider.class);
        when(late.getObject()).thenReturn(listening);
        Clock clock = Clock.fixed(Instant.parse("2026-02-10T09:00:00Z"), ZoneId.of("Europe/Rome"));
        return new Impediments(new OutsideSignals(history, events, clock, late));
    }
}
