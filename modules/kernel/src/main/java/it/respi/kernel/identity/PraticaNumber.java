// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.identity;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of the file at the police headquarters (numero di pratica della Questura).
 *
 * @param value without spaces, in capitals
 */
public record PraticaNumber(String value) {
    private static final Pattern USUAL = Pattern.compile("[A-Z0-9]{10}");

    /** Refuses nothing but an empty number, with {@code pratica-number.empty}. */
    public PraticaNumber {
        value = Typed.compact(value);
        if (value.isEmpty()) {
            throw new RuleBroken("pratica-number.empty");
        }
    }

    /** Message key {@code pratica-number.unusual} unless it is 10 letters and digits. */
    public Optional<String> warning() {
        return USUAL.matcher(value).matches() ? Optional.empty() : Optional.of("pratica-number.unusual");
    }

    /** Says nothing of the value: it leads to a person. */
    @Override
    public String toString() {
        return "PraticaNumber[***]";
    }
}
