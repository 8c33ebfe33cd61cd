// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

/** What happens when the last day is a holiday (proroga del termine che scade in giorno festivo). */
public enum Roll {
    /** Nothing: validity of a document, a day counted backwards. */
    NONE,
    /** To the next day that is not a holiday; Saturday is good (art. 2963 c. 3 c.c.): terms of substance. */
    NEXT_NON_HOLIDAY,
    /** To the next day that is neither a holiday nor a Saturday (art. 52 c. 3 and 5 c.p.a.): terms before a court. */
    NEXT_NON_HOLIDAY_AND_NOT_SATURDAY
}
