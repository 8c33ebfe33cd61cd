// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import it.respi.cases.Act;
import it.respi.cases.RelativeState;
import it.respi.cases.casefile.CaseEnd;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.CaseTexts;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.casefile.Decisions;
import it.respi.cases.casefile.OtherType;
import it.respi.cases.casefile.Proposal;
import it.respi.cases.papers.AskedPapers;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the case officer proposes and the head signs (istruttoria e firme). */
@Component
class ReviewActions implements ActionGroup {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final String SIGN = "SIGN";

    /** The papers came before it was known when the request was received: no term stood still for it. */
    private static final String EARLY = "DOCUMENTS_EARLY";

    /** The letter came back, or the person was not found: the office decides on the file. */
    private static final String UNDELIVERED = "NOT_DELIVERED";

    /** Nothing is decided yet: the desk asks the person. */
    private static final String OTHER_TYPE = "PROPOSE_TYPE";

    private static final String RECEIVED = "communicatedOn";
    private static final Set<String> BESIDE_REVIEW =
            Set.of(Proposal.GIVE_NOTICE.name(), Proposal.PROPOSE_REFUSAL.name());

    private final Decisions decisions;
    private final Checklist checklist;
    private final CaseTexts texts;
    private final CaseEnd end;
    private final AskedPapers asked;
    private final OtherType types;

    ReviewActions(
            Decisions decisions,
            Checklist checklist,
            CaseTexts texts,
            CaseEnd end,
            AskedPapers asked,
            OtherType types) {
        this.types = types;
        this.decisions = decisions;
        this.checklist = checklist;
        this.texts = texts;
        this.end = end;
        this.asked = asked;
    }

    @Override
    public Map<Act, StepAction> actions() {
        return Map.of(
                Act.REVIEW, this::review,
                Act.PROPOSE_REFUSAL, this::proposeRefusal,
                Act.SIGN_DOCUMENT_REQUEST, this::signDocumentRequest,
                Act.DELIVER_DOCUMENT_REQUEST, this::deliverDocumentRequest,
                Act.SIGN_REFUSAL_NOTICE, this::signRefusalNotice,
                Act.SIGN_DECISION, this::signDecision,
                Act.CONFIRM_WITHDRAWAL, this::confirmWithdrawal,
                Act.CHANGE_PERMIT_TYPE, this::changeType);
    }

    private void review(StepContext context) {
        if (OTHER_TYPE.equals(context.answers().chosen())) {
            types.propose(context.file(), context.answers().text("proposedType"));
            return;
        }
        Proposal proposal = Proposal.valueOf(context.answers().chosen());
        observedLate(context);
        requireAssessment(context, proposal);
        if (proposal == Proposal.PROPOSE_REFUSAL && context.answers().has("visaRevoked")) {
            decisions.proposeWithoutNotice(context.file(), context.actor().staffId());
        } else {
            decisions.propose(context.file(), proposal, context.actor().staffId());
        }
        keepReasons(context);
        if (proposal == Proposal.ASK_DOCUMENTS) {
            asked.refuseHeld(context.file().dossierId(), context.answers().codes("items"));
            checklist.ask(context.file().id(), context.answers().codes("items"), context.today());
            context.detail(Integer.toString(context.answers().codes("items").size()));
        }
    }

    private void changeType(StepContext context) {
        context.file().require(CaseState.IN_REVIEW);
        if ("TYPE_ACCEPTED".equals(context.answers().chosen())) {
            types.accepted(context.file());
        }
    }

    /** Any other outcome than a proposal lets the case go on. */
    private void proposeRefusal(StepContext context) {
        String chosen = context.answers().chosen();
        if (!BESIDE_REVIEW.contains(chosen)) {
            decisions.nothingToRefuse(context.file());
            return;
        }
        Proposal proposal = Proposal.valueOf(chosen);
        observedLate(context);
        requireAssessment(context, proposal);
        decisions.proposeBesideReview(context.file(), proposal, context.actor().staffId());
        keepReasons(context);
    }

    private void observedLate(StepContext context) {
        if (context.answers().has("lateObservedOn")) {
            decisions.observed(context.file(), context.answers().date("lateObservedOn"));
        }
    }

    private static void requireAssessment(StepContext context, Proposal proposal) {
        if (proposal == Proposal.PROPOSE_REFUSAL
                && context.file().term().observedOn() != null
                && context.file().noticeComesFirst()
                && !context.answers().has("observationsAssessment")) {
            throw new RuleBroken("case.refusal.assess-observations");
        }
    }

    private void keepReasons(StepContext context) {
        for (String text : new String[] {"reasons", "observationsAssessment"}) {
            keep(context, text);
        }
    }

    private void signDocumentRequest(StepContext context) {
        if (sentBack(context, Proposal.ASK_DOCUMENTS)) {
            return;
        }
        LocalDate cap = decisions.documentsRequested(context.file(), context.today());
        if (context.answers().has(RECEIVED)) { // models from before the receipt had a step of its own
            requestReceived(context);
        } else {
            untilThen(context, cap);
        }
    }

    private void deliverDocumentRequest(StepContext context) {
        if (EARLY.equals(context.answers().chosen())) {
            LocalDate arrived =
                    FactDay.notBefore(context.openedOn(), context.answers().date("arrivedOn"));
            decisions.documentsArrived(context.file(), arrived);
            context.on(arrived);
        } else if (UNDELIVERED.equals(context.answers().chosen())) {
            decisions.requestNotDelivered(context.file());
        } else {
            requestReceived(context);
        }
    }

    private void requestReceived(StepContext context) {
        LocalDate received =
                FactDay.notBefore(context.openedOn(), context.answers().date(RECEIVED));
        untilThen(context, decisions.requestReceived(context.file(), received));
        context.on(received);
    }

    private static void untilThen(StepContext context, LocalDate cap) {
        context.route(
                "suspensionCapAt",
                cap.plusDays(1).atStartOfDay(ROME).toInstant().toString());
    }

    private void signRefusalNotice(StepContext context) {
        if (!sentBack(context, Proposal.GIVE_NOTICE)) {
            context.on(context.today());
        }
    }

    private void signDecision(StepContext context) {
        CaseFile file = context.file();
        Proposal proposal = decisions.toSign(file, context.actor());
        if (!SIGN.equals(context.answers().chosen())) {
            keep(context, "sendBackReason");
            return;
        }
        if (proposal != Proposal.PROPOSE_GRANT && proposal != Proposal.PROPOSE_REFUSAL) {
            throw new RuleBroken("case.sign.nothing-proposed");
        }
        boolean granted = proposal == Proposal.PROPOSE_GRANT;
        if (!granted && file.decidesOnOthers()) {
            context.relatives(RelativeState.undecided(), RelativeState.REFUSED, context.today());
        }
        decisions.decide(file, granted);
        context.route("decision", granted ? "GRANT" : "REFUSE");
        context.detail(granted ? "GRANT" : "REFUSE");
        context.on(context.today());
    }

    private void confirmWithdrawal(StepContext context) {
        if ("CONFIRM".equals(context.answers().chosen())) {
            end.withdrawn(context.file());
            context.endsEarly();
        } else {
            keep(context, "sendBackReason");
        }
    }

    private boolean sentBack(StepContext context, Proposal expected) {
        if (decisions.toSign(context.file(), context.actor()) != expected) {
            throw new RuleBroken("case.sign.nothing-proposed");
        }
        if (SIGN.equals(context.answers().chosen())) {
            return false;
        }
        keep(context, "sendBackReason");
        return true;
    }

    private void keep(StepContext context, String text) {
        if (context.answers().has(text)) {
            texts.add(context.file(), context.actor(), text, context.answers().text(text));
        }
    }
}
