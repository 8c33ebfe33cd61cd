// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import java.util.Set;

/** What a legal parameter is named for, which says in what unit it must be. */
public enum ParameterUse {
    /** A term, the validity or the age of a paper: days, working days or months. */
    TERM(Set.of("DAY", "WORKING_DAY", "MONTH")),
    /** How long before something takes place it must be asked for: hours. */
    LEAD_TIME(Set.of("HOUR")),
    /** A number to compare with, in whatever unit the question is. */
    NUMBER(Set.of());

    private final Set<String> units;

    ParameterUse(Set<String> units) {
        this.units = units;
    }

    /** Whether a parameter in that unit can be used so. */
    public boolean fits(String unit) {
        return units.isEmpty() || units.contains(unit);
    }
}
