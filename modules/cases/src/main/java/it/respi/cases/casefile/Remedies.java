// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the person does against a refusal or a delay, as far as a case knows of it (rimedi, specification 2.3). */
@Component
public class Remedies {
    private final References references;
    private final RemedyTerms terms;

    Remedies(References references, RemedyTerms terms) {
        this.references = references;
        this.terms = terms;
    }

    /** The last day on which the case waits for a remedy by itself. */
    public LocalDate waitsUntil(CaseFile file, LocalDate today) {
        return terms.waitsUntil(file, today);
    }

    /**
     * The office sees to it that nothing was filed.
     *
     * @throws RuleBroken {@code case.remedy.term-runs} as long as the term that the law sets is not over
     */
    public void nothingFiled(CaseFile file, LocalDate today) {
        terms.lastDay(file).filter(last -> !today.isAfter(last)).ifPresent(last -> {
            throw new RuleBroken("case.remedy.term-runs", last);
        });
    }

    /** The person went to court (ricorso, SP7). */
    public void appealed(CaseFile file, LocalDate day) {
        if (!file.decision().isSplit()) { // else it goes on for those who were granted
            file.move(CaseState.APPEALED, CaseState.NOTIFIED);
        }
        file.decision().appealed(day);
    }

    /** The office decides once more (riesame, autotutela, sentenza): the term runs anew, the old decision counts no more. */
    public void reopened(CaseFile file, LocalDate day) {
        if (file.term().start() == null) {
            reopenedBesideReview(file);
            return;
        }
        if (file.decision().isSplit()) {
            file.decision().forgetOthers();
            file.late().forget();
            references.anew(file, day);
            return;
        }
        file.move(CaseState.IN_REVIEW, CaseState.NOTIFIED, CaseState.APPEALED);
        anew(file, day);
    }

    /** What was refused before it came to a review goes on where it was: no term ran, none begins. */
    private static void reopenedBesideReview(CaseFile file) {
        CaseState before = file.permitType() == null ? CaseState.UNDER_WAY : CaseState.CHECKING;
        file.move(before, CaseState.NOTIFIED, CaseState.APPEALED);
        file.decision().forget();
        file.term().forget();
    }

    /** The same after the case was over (SP11). */
    public void reopenedAfterEnd(CaseFile file, LocalDate day) {
        file.move(CaseState.IN_REVIEW, CaseState.CLOSED);
        anew(file, day);
    }

    private void anew(CaseFile file, LocalDate day) {
        file.decision().forget();
        file.late().forget();
        references.anew(file, day);
    }

    /**
     * The official with substitute power was asked (potere sostitutivo, art. 2 c. 9-bis L. 241/1990).
     *
     * @throws RuleBroken {@code case.substitute.too-early} before the end of the term
     */
    public void substituteAsked(CaseFile file, LocalDate day) {
        LocalDate due = file.term().on(day).map(term -> term.dueDate()).orElse(null);
        if (due == null || !day.isAfter(due)) {
            throw new RuleBroken("case.substitute.too-early");
        }
        file.late().substituteAsked(day);
    }
}
