// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.identity;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.util.regex.Pattern;

/**
 * Number of the insured letter by which the post office sends the kit (numero dell'assicurata), on the receipt.
 *
 * @param value 12 digits; on paper a hyphen stands before the last
 */
public record AssicurataNumber(String value) {
    private static final Pattern FORMAT = Pattern.compile("[0-9]{12}");

    /** Removes spaces and hyphens. Refuses anything but 12 digits with {@code assicurata.format}. */
    public AssicurataNumber {
        value = Typed.compact(value).replace("-", "");
        if (!FORMAT.matcher(value).matches()) {
            throw new RuleBroken("assicurata.format");
        }
    }

    /** As printed on the receipt, with the hyphen before the last digit. */
    public String printed() {
        return value.substring(0, 11) + "-" + value.substring(11);
    }

    /** Says nothing of the value: it leads to a person. */
    @Override
    public String toString() {
        return "AssicurataNumber[***]";
    }
}
