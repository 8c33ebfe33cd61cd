// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How far a relative is for whom a case is (stato del familiare): from the application to the nulla osta, the visa, the entry and
 * the permit (art. 29 D.Lgs. 286/1998, art. 6 D.P.R. 394/1999). Models name them.
 */
public enum RelativeState {
    REQUESTED(Course.UNDER_WAY),
    /** The questions were answered again, without them. */
    LEFT_OUT(Course.LEFT),
    NULLA_OSTA_ISSUED(Course.UNDER_WAY),
    /** The notice of refusal about them was delivered, while others got the nulla osta (preavviso, art. 10-bis L. 241/1990). */
    NOTICE_10BIS(Course.UNDER_WAY),
    /** Their refusal was signed, while others got the nulla osta (rigetto). */
    REFUSED(Course.IN_VAIN),
    /** Others got the nulla osta; of cases that follow a model from before they were refused by an act. */
    NOT_GRANTED(Course.IN_VAIN),
    VISA_REQUESTED(Course.UNDER_WAY),
    VISA_ISSUED(Course.UNDER_WAY),
    VISA_REFUSED(Course.IN_VAIN),
    /** The nulla osta ended before the visa was asked for. */
    NO_EXPIRED(Course.IN_VAIN),
    ENTERED(Course.UNDER_WAY),
    /** The visa ended unused. */
    NEVER_ENTERED(Course.IN_VAIN),
    /** They came to the one-stop desk (Sportello Unico). */
    SUI_ARRIVAL_APPT(Course.UNDER_WAY),
    /** What follows stands in the case of their permit. */
    PERMIT_CASE_OPENED(Course.ARRIVED);

    private final Course course;

    RelativeState(Course course) {
        this.course = course;
    }

    /** Whether more is to come, and how it ended if not. */
    public enum Course {
        UNDER_WAY,
        ARRIVED,
        IN_VAIN,
        LEFT
    }

    public Course course() {
        return course;
    }

    /** Whether nothing more is to come in the case. */
    public boolean isOver() {
        return course != Course.UNDER_WAY;
    }

    /** Those of relatives in the application on whom no act was signed yet (familiari ancora da decidere). */
    public static Set<RelativeState> undecided() {
        return EnumSet.of(REQUESTED, NOTICE_10BIS);
    }

    /** Key of its words. */
    public String key() {
        return "relative.state." + name();
    }

    /** The state of that name, as models write it; empty when there is none. */
    public static Optional<RelativeState> of(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }
}
