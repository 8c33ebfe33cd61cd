// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import it.respi.kernel.refusal.RespiException.RuleBroken;

/**
 * Term set by a norm (termine, art. 2 L. 241/1990), as a version of the parameters gives it.
 *
 * @param amount how many units; at least 1
 * @param unit days, working days, months, years or hours
 * @param roll what happens when the last day is a holiday
 * @param augustSkipped whether 1-31 August do not count (sospensione feriale, art. 54 c. 2 c.p.a.): remedies before a
 *     court only, never a term of an administration
 * @param saturdayIsWorking whether Saturday counts as a working day; matters only for working days
 */
public record LegalTerm(int amount, TermUnit unit, Roll roll, boolean augustSkipped, boolean saturdayIsWorking) {

    /** Refuses an amount below 1 with {@code clock.term.not-positive}. */
    public LegalTerm {
        if (amount < 1) {
            throw new RuleBroken("clock.term.not-positive", amount);
        }
    }

    /** A term of an administration in days: rolls past holidays, Saturday is good, August counts. */
    public static LegalTerm days(int amount) {
        return new LegalTerm(amount, TermUnit.DAY, Roll.NEXT_NON_HOLIDAY, false, false);
    }

    /** A term in working days (giorni lavorativi), Monday to Friday. */
    public static LegalTerm workingDays(int amount) {
        return new LegalTerm(amount, TermUnit.WORKING_DAY, Roll.NEXT_NON_HOLIDAY, false, false);
    }

    /** A term of an administration in months: rolls past holidays, Saturday is good, August counts. */
    public static LegalTerm months(int amount) {
        return new LegalTerm(amount, TermUnit.MONTH, Roll.NEXT_NON_HOLIDAY, false, false);
    }

    /** A term of an administration in that unit: rolls past holidays, Saturday is good but no working day, August counts. */
    public static LegalTerm of(int amount, TermUnit unit) {
        return new LegalTerm(amount, unit, Roll.NEXT_NON_HOLIDAY, false, false);
    }

    /** How long a document is good (validità), in months: it ends on its day, even if that is a holiday. */
    public static LegalTerm validityMonths(int amount) {
        return new LegalTerm(amount, TermUnit.MONTH, Roll.NONE, false, false);
    }
}
