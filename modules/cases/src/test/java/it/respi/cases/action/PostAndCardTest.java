// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.casefile.Decisions;
import it.respi.cases.casefile.Invented;
import it.respi.cases.casefile.References;
import it.respi.cases.step.Answers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.registry.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The appointment that the post office gives, and the permit that has expired when it comes (P1.07, P1.11). */
class PostAndCardTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final Actor OFFICER = Invented.actor(Invented.POLICE, AgencyKind.POLICE, Lane.QUE_ACC);

    private final Clock clock = Clock.fixed(TODAY.atTime(10, 0).atZone(ROME).toInstant(), ROME);
    private final Decisions decisions = Invented.decisions(clock);
    private final References references = mock(References.class);
    private final StepActions actions = new StepActions(List.of(
            new DeskActions(mock(Checklist.class), mock(Catalogue.class), references, Invented.appointments()),
            new PoliceActions(references, decisions)));

    @Test
    @DisplayName(
            "P1.11: il permesso già scaduto all’arrivo si consegna; una scadenza di prima della domanda è un errore")
    void aCardMayHaveExpiredOnItsWayButNotBeforeTheApplication() {
        CaseFile file = Invented.underReview();
        decisions.decide(file, true);
        file.move(CaseState.READY_PICKUP, CaseState.PRINTING);
        LocalDate filed = Objects.requireNonNull(file.term().start());

        refused(file, "DELIVER_CARD", card(filed.minusDays(1)));
        assertThat(perform(file, "DELIVER_CARD", card(YESTERDAY))).containsEntry("newPermit", "EXPIRED");

        assertThat(file.state()).isEqualTo(CaseState.DELIVERED);
        assertThat(file.decision().newPermitExpiry()).isEqualTo(YESTERDAY);
    }

    private static Map<String, Object> card(LocalDate expiry) {
        return Map.of("deliveredOn", TODAY, "permitNumber", "I1", "permitExpiry", expiry);
    }

    @Test
    @DisplayName("P1.07: l’appuntamento della lettera di Poste vale da subito, finché è da venire")
    void theLetterOfThePostOfficeSetsTheAppointment() {
        CaseFile file = Invented.in(CaseState.KIT_READY);
        refused(file, "ENTER_POSTING", posted(TODAY.plusYears(73)));
        perform(file, "ENTER_POSTING", posted(TODAY.plusDays(30)));
        assertThat(file.appointmentAt()).isEqualTo(TODAY.plusDays(30).atTime(9, 30));

        CaseFile late = Invented.in(CaseState.KIT_READY);
        perform(late, "ENTER_POSTING", posted(YESTERDAY));
        assertThat(late.appointmentAt()).isNull();
    }

    private static Map<String, Object> posted(LocalDate appointment) {
        return Map.of(
                "acceptedOn",
                YESTERDAY,
                "assicurata",
                "061234567890",
                "appointmentLetterAt",
                appointment.atTime(9, 30));
    }

    private void refused(CaseFile file, String action, Map<String, Object> answers) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> perform(file, action, answers));
    }

    private Map<String, Object> perform(CaseFile file, String action, Map<String, Object> answers) {
        var context = new StepContext(file, new Answers(null, answers), OFFICER, TODAY, YESTERDAY);
        actions.perform(action, context);
        return context.routing();
    }
}
