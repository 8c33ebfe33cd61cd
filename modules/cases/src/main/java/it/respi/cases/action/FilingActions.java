// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import it.respi.cases.Act;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.CaseTexts;
import it.respi.cases.casefile.Decisions;
import it.respi.cases.casefile.Impediments;
import it.respi.cases.casefile.References;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How an application that is not about a permit comes to the office that decides, and whom that office asks (pareri). */
@Component
class FilingActions implements ActionGroup {
    private final References references;
    private final Decisions decisions;
    private final CaseTexts texts;
    private final Impediments impediments;

    FilingActions(References references, Decisions decisions, CaseTexts texts, Impediments impediments) {
        this.impediments = impediments;
        this.references = references;
        this.decisions = decisions;
        this.texts = texts;
    }

    @Override
    public Map<Act, StepAction> actions() {
        return Map.of(
                Act.FILE_APPLICATION, this::file,
                Act.SEND_APPLICATION, this::send,
                Act.START_TERM, this::start,
                Act.TERM_MET, this::termMet,
                Act.EXTEND_TERM, this::extendTerm,
                Act.ASK_OPINION, context -> {},
                Act.GIVE_OPINION, this::giveOpinion,
                Act.WEIGH_OPINION, this::weighOpinion);
    }

    /**
     * What a desk says of it is reported: a provisional clock runs (art. 2 c. 6 L. 241/1990). One that was turned down for
     * its form is sent again: the clock begins anew.
     */
    private void file(StepContext context) {
        send(context);
        references.reported(context.file(), context.answers().date("filedOn"));
    }

    /** The day is a fact of the history; the term waits for the act that begins it. */
    private void send(StepContext context) {
        LocalDate filed = FactDay.recent(context, context.answers().date("filedOn"));
        context.file().move(CaseState.FILED, CaseState.UNDER_WAY, CaseState.FILED);
        if (context.answers().has("reference")) {
            references.numbered(context.file(), context.answers().text("reference"));
        }
        context.on(filed);
    }

    /** From the confirmed receipt, or where the law says so from another day, the legal clock runs. */
    private void start(StepContext context) {
        LocalDate received = FactDay.recent(context, context.answers().date("receivedOn"));
        context.file().move(CaseState.IN_REVIEW, CaseState.UNDER_WAY, CaseState.FILED);
        references.received(context.file(), received);
        context.on(received);
    }

    /** Today, unless the step asks for the day. */
    private void termMet(StepContext context) {
        LocalDate met = context.answers().has("metOn") ? context.answers().date("metOn") : context.today();
        FactDay.notBefore(context.file().term().start(), met);
        decisions.termMet(context.file(), met);
        context.on(met);
    }

    /** Only an act makes a term longer; where there is none, nothing changes. */
    private void extendTerm(StepContext context) {
        if (context.answers().has("extensionOn")) {
            LocalDate extended = FactDay.notBefore(
                    context.file().term().start(), context.answers().date("extensionOn"));
            references.extended(context.file(), extended);
            context.on(extended);
        }
    }

    /** Waiting for another office does not stop the term (specification 2.2); its reasons stay between police and prefecture. */
    private void giveOpinion(StepContext context) {
        if (context.answers().has(CaseTexts.OPINION)) {
            texts.add(
                    context.file(),
                    context.actor(),
                    CaseTexts.OPINION,
                    context.answers().text(CaseTexts.OPINION));
        }
    }

    /**
     * After what was granted the opinion may lead to its revocation; the case stays where it is until that is signed. It is without
     * effect only where nothing is left to revoke.
     */
    private void weighOpinion(StepContext context) {
        String chosen = context.answers().chosen();
        boolean revocation = "ALREADY_ISSUED".equals(chosen);
        boolean withoutEffect = "NO_EFFECT".equals(chosen);
        if ((revocation || withoutEffect) && context.file().decision().decision() == null) {
            throw new RuleBroken("case.impediment.not-issued");
        }
        if (withoutEffect && impediments.canBeWeighed(context.file())) {
            throw new RuleBroken("case.impediment.still-valid");
        }
        if (revocation) {
            context.foundImpediment();
        }
    }
}
