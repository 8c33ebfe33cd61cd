// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

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

@DisplayName("L. 203/2012: di una scomparsa si fa denuncia subito, una volta per volta")
class DisappearancesTest {
    private static final Actor SOCIAL_WORKER = Invented.actor(Invented.POLICE, AgencyKind.MUNICIPALITY, Lane.COM_SS);

    private final CaseFile file = Invented.in(CaseState.UNDER_WAY);
    private final CaseHistory history = mock(CaseHistory.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final Listening listening = mock(Listening.class);
    private final Disappearances disappearances = disappearances();

    @Test
    void isWrittenIntoTheHistoryAndToldToTheProcess() {
        when(listening.now(file.caseId(), CaseSignal.WENT_MISSING)).thenReturn(true);

        disappearances.report(SOCIAL_WORKER, file);

        verify(history)
                .append(file, SOCIAL_WORKER, file.state(), Entry.fact("WENT_MISSING", LocalDate.of(2026, 2, 10)));
        verify(events).publishEvent(new CaseEvent.Signalled(file.caseId(), CaseSignal.WENT_MISSING));
    }

    @Test
    void nobodyIsReportedTwiceAtATime() {
        when(listening.now(file.caseId(), CaseSignal.WENT_MISSING)).thenReturn(true);
        when(listening.isAnswering(file.caseId(), CaseSignal.WENT_MISSING)).thenReturn(true);

        refused("case.missing.already-told");
    }

    @Test
    void isRefusedWhereNobodyWouldLook() {
        refused("case.missing.not-here");
    }

    private void refused(String code) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> disappearances.report(SOCIAL_WORKER, file))
                .matches(broken -> broken.code().equals(code));
        verifyNoInteractions(history, events);
    }

    private Disappearances disappearances() {
        @SuppressWarnings("unchecked")
        ObjectProvider<Listening> late = mock(ObjectProvider.class);
        when(late.getObject()).thenReturn(listening);
        Clock clock = Clock.fixed(Instant.parse("2026-02-10T09:00:00Z"), ZoneId.of("Europe/Rome"));
        return new Disappearances(new OutsideSignals(history, events, clock, late));
    }
}
