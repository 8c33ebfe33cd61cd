// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.actor;

/** Kind of agency (ente) that an office belongs to; the two-letter mark stands beside its name on every page. */
public enum AgencyKind {
    /** Help desk (sportello). */
    HELP_DESK("SP"),
    /** Prefecture (prefettura), with the one-stop immigration desk (Sportello Unico Immigrazione). */
    PREFECTURE("PR"),
    /** Police headquarters (questura), immigration office. */
    POLICE("QU"),
    /** Province (provincia), social policies: coordinates and watches times, sees no case. */
    PROVINCE("PV"),
    /** Municipality (comune). */
    MUNICIPALITY("CO");

    private final String mark;

    AgencyKind(String mark) {
        this.mark = mark;
    }

    /** Two capital letters, the same in every language. */
    public String mark() {
        return mark;
    }
}
