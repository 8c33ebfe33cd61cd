// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseOutcome;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.time.SuspensionKind;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The acts of the office that decides (atti): each records its dates, and so what the clock does. */
@Component
public class Decisions {
    private final Clock clock;

    Decisions(Clock clock) {
        this.clock = clock;
    }

    /** What the case officer proposes (proposta); a refusal needs its notice first (art. 10-bis L. 241/1990). */
    public void propose(CaseFile file, Proposal what, int staffId) {
        file.require(CaseState.IN_REVIEW);
        boolean noticed = file.term().noticeDeliveredOn() != null;
        if (what == Proposal.PROPOSE_REFUSAL && !noticed) {
            throw new RuleBroken("case.refusal.without-notice");
        }
        if (what == Proposal.GIVE_NOTICE && noticed) {
            throw new RuleBroken("case.notice.once");
        }
        file.decision().proposed(what, staffId);
    }

    /** What waits for this signature; refused to whoever proposed it. */
    public Proposal toSign(CaseFile file, int staffId) {
        file.require(CaseState.IN_REVIEW);
        return file.decision().toSign(staffId);
    }

    /**
     * The request for documents was communicated (richiesta di integrazione, art. 2 c. 7 L. 241/1990).
     *
     * @return the last day on which an answer is awaited
     */
    public LocalDate documentsRequested(CaseFile file, LocalDate day) {
        LocalDate start = file.term().start();
        if (start != null && day.isBefore(start)) {
            throw new RuleBroken("clock.suspension.before-start", day, start);
        }
        file.move(CaseState.SUSP_DOCS, CaseState.IN_REVIEW);
        file.term().documentsAsked(day);
        return SuspensionKind.lastDayForPapers(day);
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
        file.move(CaseState.SUSP_10BIS, CaseState.IN_REVIEW);
        file.term().noticeDelivered(day);
        return SuspensionKind.lastDayToObserve(day);
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
        boolean readLate = file.state() == CaseState.IN_REVIEW && file.term().observedOn() == null;
        if (readLate && delivered != null) {
            requireInTime(day, SuspensionKind.lastDayToObserve(delivered));
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

    /** Signs the decision (provvedimento): the clock stops today. */
    public void decide(CaseFile file, boolean granted) {
        file.move(granted ? granted(file) : CaseState.DECIDED_NEG, CaseState.IN_REVIEW);
        file.decision().decided(granted ? "GRANT" : "REFUSE");
        file.term().decided(LocalDate.now(clock));
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
