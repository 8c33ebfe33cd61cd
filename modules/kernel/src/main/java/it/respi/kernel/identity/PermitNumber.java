// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.identity;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a permit (numero del permesso di soggiorno). Forms changed over the years, so an unusual one is kept.
 *
 * @param value without spaces, in capitals
 */
public record PermitNumber(String value) {
    private static final Pattern USUAL = Pattern.compile("[A-Z][0-9]{8}");
    private static final Pattern ACCEPTED = Pattern.compile("[A-Z0-9]{6,12}");

    /** Refuses nothing but an empty number, with {@code permit-number.empty}. */
    public PermitNumber {
        value = Typed.compact(value);
        if (value.isEmpty()) {
            throw new RuleBroken("permit-number.empty");
        }
    }

    /**
     * Message key of what to look at again: {@code permit-number.unusual} (good for titles on paper) or
     * {@code permit-number.unlikely}; empty for the usual letter and 8 digits.
     */
    public Optional<String> warning() {
        if (USUAL.matcher(value).matches()) {
            return Optional.empty();
        }
        return Optional.of(ACCEPTED.matcher(value).matches() ? "permit-number.unusual" : "permit-number.unlikely");
    }

    /** Says nothing of the value: it leads to a person. */
    @Override
    public String toString() {
        return "PermitNumber[***]";
    }
}
