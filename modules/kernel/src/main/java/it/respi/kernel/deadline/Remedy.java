// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.deadline;

import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.LegalTerm;
import it.respi.kernel.time.Roll;
import it.respi.kernel.time.TermUnit;
import java.time.LocalDate;

/**
 * Remedy with a deadline that Respi computes (rimedio, art. 3 c. 4 L. 241/1990). What it says is an indication: every
 * page and letter adds "calcolo indicativo, verificare con un legale". Acts on family unity are not here, because no
 * deadline is set for them (art. 20 D.Lgs. 150/2011), nor is international protection.
 */
public enum Remedy {
    /** Action before the administrative court (ricorso al TAR, art. 29 c.p.a.): 60 days, August does not count. */
    ADMINISTRATIVE_COURT(new LegalTerm(60, TermUnit.DAY, Roll.NEXT_NON_HOLIDAY_AND_NOT_SATURDAY, true, false)),
    /**
     * Extraordinary petition (ricorso straordinario al Presidente della Repubblica, art. 9 DPR 1199/1971): 120 days. It
     * is no trial, so August counts and a Saturday is good.
     */
    EXTRAORDINARY_PETITION(LegalTerm.days(120)),
    /**
     * Action against silence (azione avverso il silenzio, art. 31 c. 2 and 117 c.p.a.): one year from the end of the
     * term of the procedure. August counts here, which gives the earlier and safer day.
     */
    AGAINST_SILENCE(new LegalTerm(1, TermUnit.YEAR, Roll.NEXT_NON_HOLIDAY, false, false));

    private final LegalTerm term;

    Remedy(LegalTerm term) {
        this.term = term;
    }

    /** The term, to be explained by the clock. */
    public LegalTerm term() {
        return term;
    }

    /**
     * Last day for the remedy, by the national calendar.
     *
     * @param from day on which the act was notified; against silence, last day of the term of the procedure
     */
    public LocalDate lastDay(LocalDate from) {
        return LegalClock.national().lastDay(from, term);
    }
}
