// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseOutcome;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.time.StopDays;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The acts of the office that decides (atti): each records its dates, and so what the clock does. */
@Component
public class Decisions {
    private final StopRules stops;
    private final FourEyes eyes;
    private final Clock clock;

    Decisions(StopRules stops, FourEyes eyes, Clock clock) {
        this.stops = stops;
        this.eyes = eyes;
        this.clock = clock;
    }

    /** What the case officer proposes (proposta); a refusal needs its notice first (art. 10-bis L. 241/1990). */
    public void propose(CaseFile file, Proposal what, int staffId) {
        file.require(CaseState.IN_REVIEW);
        requireNotice(file, what);
        file.decision().proposed(what, staffId);
    }

    /** A permit is refused because the visa was revoked: the law wants no notice then (art. 10-bis as of D.L. 145/2024). */
    public void proposeWithoutNotice(CaseFile file, int staffId) {
        file.require(CaseState.IN_REVIEW);
        if (file.permitType() == null) {
            throw new RuleBroken("case.refusal.without-notice");
        }
        file.decision().proposed(Proposal.PROPOSE_REFUSAL, staffId);
    }

    /**
     * The same where the case is at no review; what was granted is taken back without a notice (art. 10-bis is not for the
     * stage of the visa).
     */
    public void proposeBesideReview(CaseFile file, Proposal what, int staffId) {
        requireBesideReview(file);
        if (file.noticeComesFirst()) {
            requireNotice(file, what);
        }
        file.decision().proposed(what, staffId);
    }

    /** Nothing is turned down after all: the case goes on as if nobody had proposed it. */
    public void nothingToRefuse(CaseFile file) {
        requireBesideReview(file);
        if (file.state() != CaseState.DECIDED_POS) {
            file.decision().forget();
            file.term().forgetNotice();
        }
    }

    private static void requireNotice(CaseFile file, Proposal what) {
        boolean noticed = file.term().noticeDeliveredOn() != null;
        if (what == Proposal.PROPOSE_REFUSAL && !noticed) {
            throw new RuleBroken("case.refusal.without-notice");
        }
        if (what == Proposal.GIVE_NOTICE && noticed) {
            throw new RuleBroken("case.notice.once");
        }
    }

    private static void requireBesideReview(CaseFile file) {
        if (!file.state().mayBeRefusedBesideReview()) {
            throw new RuleBroken("case.not-in-state");
        }
    }

    /** What waits for this signature; refused to whoever proposed it, unless nobody else signs in their office. */
    public Proposal toSign(CaseFile file, Actor signer) {
        if (!file.state().mayBeRefusedBesideReview()) {
            file.require(CaseState.IN_REVIEW);
        }
        return file.decision().toSign(signer.staffId(), () -> eyes.isSingleSigner(signer));
    }

    /**
     * A request for documents was signed (richiesta di integrazione): the term runs until the person has it.
     *
     * @return the last day on which an answer would be awaited if they received it on that day
     */
    public LocalDate documentsRequested(CaseFile file, LocalDate signed) {
        file.move(CaseState.SUSP_DOCS, CaseState.IN_REVIEW);
        file.term().documentsAsked();
        return stops.on(signed).lastDayForPapers(signed);
    }

    /**
     * The request for documents was communicated: the term stands still from that day (art. 2 c. 7 L. 241/1990).
     *
     * @return the last day on which an answer is awaited
     */
    public LocalDate requestReceived(CaseFile file, LocalDate day) {
        LocalDate start = file.term().start();
        if (start != null && day.isBefore(start)) {
            throw new RuleBroken("clock.suspension.before-start", day, start);
        }
        file.require(CaseState.SUSP_DOCS);
        StopDays law = stops.on(day);
        file.term().requestReceived(day, law);
        return law.lastDayForPapers(day);
    }

    /** The request for documents cannot be delivered: nothing stood still, and the office decides on the file. */
    public void requestNotDelivered(CaseFile file) {
        file.term().requestNotReceived();
        file.move(CaseState.IN_REVIEW, CaseState.SUSP_DOCS);
    }

    /** The deciding office has the documents: the term runs again. */
    public void documentsArrived(CaseFile file, LocalDate day) {
        LocalDate asked = file.term().documentsAskedOn();
        if (asked != null && day.isBefore(asked)) {
            throw new RuleBroken("clock.suspension.ends-before-it-begins", asked, day);
        }
        file.move(CaseState.IN_REVIEW, CaseState.SUSP_DOCS);
        file.term().documentsBack(day);
    }

    /**
     * The person received the notice of refusal (preavviso di rigetto, art. 10-bis L. 241/1990).
     *
     * @return the last day of the window for observations
     */
    public LocalDate noticeDelivered(CaseFile file, LocalDate day) {
        LocalDate start = file.term().start();
        if (start != null && day.isBefore(start)) {
            throw new RuleBroken("clock.suspension.before-start", day, start);
        }
        if (!file.state().mayBeRefusedBesideReview()) { // no term runs that could stop, or only for some relatives
            file.move(CaseState.SUSP_10BIS, CaseState.IN_REVIEW);
        }
        StopDays law = stops.on(day);
        file.term().noticeDelivered(day, law);
        return law.lastDayToObserve(day);
    }

    /**
     * The person filed observations (osservazioni). What came in time counts also when it is read after the window, as
     * long as nothing is decided.
     *
     * @throws RuleBroken {@code case.observations.after-window} when the window is over and they did not come in it
     */
    public void observed(CaseFile file, LocalDate day) {
        LocalDate delivered = file.term().noticeDeliveredOn();
        if (delivered != null && day.isBefore(delivered)) {
            throw new RuleBroken("clock.suspension.observations-before-notice", delivered, day);
        }
        boolean open = file.state() == CaseState.IN_REVIEW || file.state().mayBeRefusedBesideReview();
        boolean readLate = open && file.term().observedOn() == null;
        if (readLate && delivered != null) {
            requireInTime(day, file.term().stops().lastDayToObserve(delivered));
        } else {
            file.move(CaseState.IN_REVIEW, CaseState.SUSP_10BIS);
        }
        file.term().observed(day);
    }

    private static void requireInTime(LocalDate day, LocalDate last) {
        if (day.isAfter(last)) {
            throw new RuleBroken("case.observations.after-window", day, last);
        }
    }

    /** Signs the decision (provvedimento): the clock stops today, unless what the law wants in the term was done before. */
    public void decide(CaseFile file, boolean granted) {
        if (file.decidesOnOthers()) {
            decideOnOthers(file, granted);
            return;
        }
        boolean revoked = !granted && file.state() == CaseState.DECIDED_POS; // in time or not was said by the first act
        CaseState from = !granted && file.state().mayBeRefusedBesideReview() ? file.state() : CaseState.IN_REVIEW;
        file.move(granted ? granted(file) : CaseState.DECIDED_NEG, from);
        file.decision().decided(granted ? "GRANT" : "REFUSE");
        if (!revoked) {
            termMet(file, LocalDate.now(clock));
        }
    }

    /** The case goes on for those who have the nulla osta. */
    private void decideOnOthers(CaseFile file, boolean granted) {
        if (!granted) {
            file.decision().refusedOthers();
        }
        termMet(file, LocalDate.now(clock));
    }

    /** The nulla osta does not name everybody (decisione divisa, G2-4): for those who are left the term runs on. */
    public void othersAreLeft(CaseFile file) {
        file.require(CaseState.DECIDED_POS);
        file.term().goesOn();
    }

    /** The person gives up for those on whom nothing is decided yet (rinuncia): the term ends. */
    public void othersGivenUp(CaseFile file) {
        if (!file.decidesOnOthers()) {
            throw new RuleBroken("case.not-in-state");
        }
        termMet(file, LocalDate.now(clock));
    }

    /** What the law wants within the term was done (adempimento): the clock stops on the first such day. */
    public void termMet(CaseFile file, LocalDate day) {
        if (file.term().decidedOn() == null) {
            file.term().decided(day);
        }
    }

    private static CaseState granted(CaseFile file) {
        return file.permitType() == null ? CaseState.DECIDED_POS : CaseState.PRINTING;
    }

    public void delivered(CaseFile file, String permitNumber, LocalDate expiry) {
        file.numbers().newPermitNumber(permitNumber);
        file.decision().delivered(expiry);
    }

    public void notified(CaseFile file, LocalDate day) {
        file.decision().notified(day);
    }

    /** The decision reached the person (notificazione, SP4): after a refusal the remedies run, and the case stays open. */
    public void notifiedAndOpen(CaseFile file, LocalDate day) {
        file.require(CaseState.DECIDED_NEG, CaseState.DECIDED_POS);
        if (file.state() == CaseState.DECIDED_NEG) {
            file.move(CaseState.NOTIFIED, CaseState.DECIDED_NEG);
        }
        file.decision().notified(day);
    }

    /** Ends the case; without a decision the clock stops here. */
    public void close(CaseFile file, CaseOutcome how) {
        if (file.term().decidedOn() == null) {
            file.term().decided(LocalDate.now(clock));
        }
        file.close(how, clock.instant());
    }
}
