// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import it.respi.cases.Act;
import it.respi.cases.CaseOutcome;
import it.respi.cases.RelativeState;
import it.respi.cases.casefile.CaseEnd;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.Decisions;
import it.respi.cases.casefile.Remedies;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What comes after a decision or instead of one: notification, appeal, another look, transfer, delay (SP4, SP6, SP7, SP9, SP11). */
@Component
class AfterwardsActions implements ActionGroup {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Decisions decisions;
    private final Remedies remedies;
    private final CaseEnd end;

    AfterwardsActions(Decisions decisions, Remedies remedies, CaseEnd end) {
        this.decisions = decisions;
        this.remedies = remedies;
        this.end = end;
    }

    @Override
    public Map<Act, StepAction> actions() {
        return Map.of(
                Act.RECORD_NOTIFICATION, this::notified,
                Act.EXPLAIN_REMEDIES, this::explainedRemedies,
                Act.RECORD_APPEAL, this::recorded,
                Act.REOPEN, this::reopened,
                Act.CONFIRM_TRANSFER, this::transferred,
                Act.TELL_OVERDUE, this::explained,
                Act.RECORD_SUBSTITUTE_REQUEST, this::substituteAsked);
    }

    private void notified(StepContext context) {
        LocalDate notified = FactDay.notBefore(
                context.file().term().decidedOn(), context.answers().date("notifiedOn"));
        decisions.notifiedAndOpen(context.file(), notified);
        context.on(notified);
        context.detail(context.answers().text("language"));
    }

    private void explainedRemedies(StepContext context) {
        LocalDate last = remedies.waitsUntil(context.file(), context.today());
        context.route(
                "remediesEndAt", last.plusDays(1).atStartOfDay(ROME).toInstant().toString());
    }

    /** What the person does against the refusal; only an appeal changes the facts of the case. */
    private void recorded(StepContext context) {
        switch (context.answers().chosen()) {
            case "REVIEW_ASKED" -> context.on(context.today());
            case "ACQUIESCED" -> context.on(afterNotification(context, "acquiescedOn"));
            case "NOT_FILED" -> remedies.nothingFiled(context.file(), context.today());
            default -> appealed(context);
        }
    }

    /** Only that there is one, and since when: no pleadings (SP7). */
    private void appealed(StepContext context) {
        LocalDate appealed = afterNotification(context, "appealedOn");
        remedies.appealed(context.file(), appealed);
        context.on(appealed);
    }

    private static LocalDate afterNotification(StepContext context, String answer) {
        return FactDay.notBefore(
                context.file().decision().notifiedOn(), context.answers().date(answer));
    }

    private void reopened(StepContext context) {
        CaseFile file = context.file();
        LocalDate appealed = file.decision().appealedOn();
        LocalDate reopened = FactDay.notBefore(
                appealed == null ? file.decision().notifiedOn() : appealed,
                context.answers().date("reopenedOn"));
        remedies.reopened(file, reopened);
        if (file.decidesOnOthers()) {
            context.relatives(EnumSet.of(RelativeState.REFUSED), RelativeState.REQUESTED, reopened);
        }
        context.on(reopened);
    }

    private void transferred(StepContext context) {
        if ("TRANSFER".equals(context.answers().chosen())) {
            end.end(context.file(), CaseOutcome.TRANSFERRED);
            context.endsEarly();
        }
    }

    /** The new day is a promise, not a term: nothing else follows from it. */
    private void explained(StepContext context) {
        context.on(context.answers().date("promisedOn"));
    }

    private void substituteAsked(StepContext context) {
        LocalDate requested = context.answers().date("requestedOn");
        remedies.substituteAsked(context.file(), requested);
        context.on(requested);
    }
}
