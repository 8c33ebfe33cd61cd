// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;

/**
 * What somebody wants to know of the costs of a permit.
 *
 * @param months length of the permit asked for; at least 1, at most 120
 * @param minor whether the holder is not 18 yet: no contribution is due
 * @param byKit whether it is sent through the post office
 * @param day the day of the request
 */
public record FeeQuestion(
        PermitRequest request, PermitTitle title, int months, boolean minor, boolean byKit, LocalDate day) {
    /** The longest validity there is: ten years, of the long-term permit (L. 238/2021). */
    public static final int LONGEST = 120;

    /** Refuses a length out of range with {@code calculator.months}. */
    public FeeQuestion {
        if (months < 1 || months > LONGEST) {
            throw new RuleBroken("calculator.months", 1, LONGEST);
        }
    }
}
