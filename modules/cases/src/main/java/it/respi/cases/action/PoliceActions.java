// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import it.respi.cases.Act;
import it.respi.cases.CaseOutcome;
import it.respi.cases.RelativeState;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.Decisions;
import it.respi.cases.casefile.References;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What the Questura records outside its review: the case officer what moves the clock, the front office the card
 * (specification 3.2).
 */
@Component
class PoliceActions implements ActionGroup {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final References references;
    private final Decisions decisions;

    PoliceActions(References references, Decisions decisions) {
        this.references = references;
        this.decisions = decisions;
    }

    @Override
    public Map<Act, StepAction> actions() {
        return Map.of(
                Act.TAKE_CHARGE, this::takeCharge,
                Act.CONFIRM_DOCUMENTS, this::confirmDocuments,
                Act.DELIVER_NOTICE, this::deliverNotice,
                Act.RECORD_OBSERVATIONS, this::recordObservations,
                Act.REGISTER_CARD, this::registerCard,
                Act.DELIVER_CARD, this::deliverCard,
                Act.NOTIFY_REFUSAL, this::notifyRefusal);
    }

    /** From the confirmed receipt the legal clock runs (art. 2 c. 6 L. 241/1990). */
    private void takeCharge(StepContext context) {
        LocalDate received = FactDay.recent(context, context.answers().date("receivedOn"));
        context.file().move(CaseState.RECEIVED_QUE, CaseState.POSTED);
        references.received(context.file(), received, context.answers().text("pratica"));
        context.on(received);
    }

    private void confirmDocuments(StepContext context) {
        LocalDate arrived = context.answers().date("arrivedOn");
        decisions.documentsArrived(context.file(), arrived);
        context.on(arrived);
    }

    /** The term stops on the day the person receives the notice; the window for observations opens (art. 10-bis). */
    private void deliverNotice(StepContext context) {
        LocalDate delivered =
                FactDay.notBefore(context.openedOn(), context.answers().date("deliveredOn"));
        LocalDate windowEnd = decisions.noticeDelivered(context.file(), delivered);
        if (context.file().decidesOnOthers()) {
            context.relatives(RelativeState.undecided(), RelativeState.NOTICE_10BIS, delivered);
        }
        context.route(
                "noticeWindowEndsAt",
                windowEnd.plusDays(1).atStartOfDay(ROME).toInstant().toString());
        context.on(delivered);
        context.detail(context.answers().text("language"));
    }

    private void recordObservations(StepContext context) {
        LocalDate observed = context.answers().date("observedOn");
        decisions.observed(context.file(), observed);
        context.on(observed);
    }

    private void registerCard(StepContext context) {
        context.file().move(CaseState.READY_PICKUP, CaseState.PRINTING);
        context.on(afterDecision(context, "arrivedOn"));
    }

    /** A card that has expired when it comes is handed over all the same: its renewal follows at once (P1.11). */
    private void deliverCard(StepContext context) {
        CaseFile file = context.file();
        LocalDate delivered = afterDecision(context, "deliveredOn");
        LocalDate expiry =
                FactDay.notBefore(file.term().start(), context.answers().date("permitExpiry"));
        file.move(CaseState.DELIVERED, CaseState.READY_PICKUP);
        String number = context.answers().text("permitNumber");
        decisions.delivered(file, number, expiry);
        references.permit(file, number);
        context.route("newPermit", expiry.isBefore(delivered) ? "EXPIRED" : "VALID");
        context.on(delivered);
    }

    private void notifyRefusal(StepContext context) {
        context.file().require(CaseState.DECIDED_NEG);
        LocalDate notified = afterDecision(context, "notifiedOn");
        decisions.notified(context.file(), notified);
        decisions.close(context.file(), CaseOutcome.NEGATIVE);
        context.on(notified);
        context.detail(context.answers().text("language"));
    }

    private static LocalDate afterDecision(StepContext context, String answer) {
        return FactDay.notBefore(
                context.file().term().decidedOn(), context.answers().date(answer));
    }
}
