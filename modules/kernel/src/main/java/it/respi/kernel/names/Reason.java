// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.names;

/** Why two records may be about the same person, or may not; each has its sentence in the bundles. */
public enum Reason {
    SAME_CODE,
    /** The code stood in the other record before another took its place: replaced by the authority, or a slip at the desk. */
    EARLIER_CODE,
    SAME_PASSPORT,
    SAME_NAMES,
    NAMES_IN_OTHER_ORDER,
    NAMES_SPELLED_OTHERWISE,
    PART_OF_THE_NAMES,
    SAME_BIRTH_DATE,
    /** 1 January stands in many papers for a day that is not known: it says less. */
    SAME_FIRST_OF_JANUARY,
    BIRTH_DATE_NEARLY_SAME,
    BIRTH_YEAR_SAME,
    OTHER_BIRTH_DATE,
    OTHER_CODE,
    OTHER_SEX,
    OTHER_CITIZENSHIP;

    /** Whether it speaks against. */
    public boolean against() {
        return name().startsWith("OTHER_");
    }

    /** Key of its sentence. */
    public String key() {
        return "likeness." + name();
    }
}
