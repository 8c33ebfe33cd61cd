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
    /** Action before the administrative court (ricorso al TAR, art. 29 c.p.a.): August does not count. */
    ADMINISTRATIVE_COURT("remedy.tar", TermUnit.DAY, Roll.NEXT_NON_HOLIDAY_AND_NOT_SATURDAY, true),
    /**
     * Extraordinary petition (ricorso straordinario al Presidente della Repubblica, art. 9 DPR 1199/1971). It is no trial, so
     * August counts and a Saturday is good.
     */
    EXTRAORDINARY_PETITION("remedy.petition", TermUnit.DAY, Roll.NEXT_NON_HOLIDAY, false),
    /**
     * Action against silence (azione avverso il silenzio, art. 31 c. 2 and 117 c.p.a.), from the end of the term of the
     * procedure. August counts here, which gives the earlier and safer day.
     */
    AGAINST_SILENCE("remedy.silence", TermUnit.YEAR, Roll.NEXT_NON_HOLIDAY, false);

    private final String parameter;
    private final TermUnit unit;
    private final Roll roll;
    private final boolean augustSkipped;

    Remedy(String parameter, TermUnit unit, Roll roll, boolean augustSkipped) {
        this.parameter = parameter;
        this.unit = unit;
        this.roll = roll;
        this.augustSkipped = augustSkipped;
    }

    /** Key of the parameter that says how long its term is. */
    public String parameter() {
        return parameter;
    }

    /** Whether 1-31 August do not count (sospensione feriale, art. 54 c. 2 c.p.a.). */
    public boolean augustSkipped() {
        return augustSkipped;
    }

    /**
     * Last day for the remedy, by the national calendar.
     *
     * @param from day on which the act was notified; against silence, last day of the term of the procedure
     * @param amount what its parameter says on that day, days or years
     */
    public LocalDate lastDay(LocalDate from, int amount) {
        return LegalClock.national().lastDay(from, new LegalTerm(amount, unit, roll, augustSkipped, false));
    }
}
