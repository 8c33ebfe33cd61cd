// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import org.springframework.validation.Errors;

/** The reason (motivo) that a form asks in its field {@code words}: long enough to say something, short enough to be read. */
public final class ReasonText {
    public static final int LONGEST = 500;

    private ReasonText() {}

    /**
     * Adds what is wrong with it.
     *
     * @param prefix of the two messages, which end in {@code .short} and {@code .long}
     */
    public static void check(String text, int shortest, String prefix, Errors errors) {
        if (text.length() < shortest) {
            refuse(prefix + ".short", shortest, errors);
        } else if (text.length() > LONGEST) {
            refuse(prefix + ".long", LONGEST, errors);
        }
    }

    private static void refuse(String code, int length, Errors errors) {
        errors.rejectValue("words", code, new Object[] {length}, code);
    }
}
