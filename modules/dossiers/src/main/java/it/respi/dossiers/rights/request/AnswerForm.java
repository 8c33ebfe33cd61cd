// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.request;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The answer to a request, or the reason for two more months.
 *
 * @param permission of the archive authority, for an erasure that is granted
 */
record AnswerForm(
        @Nullable String outcome,
        @Nullable String words,
        @Nullable String permission) {
    static final int SHORTEST = 10;

    /** Adds what is wrong beside each field: without an outcome nothing is answered, without words nobody is told why. */
    void check(Errors errors) {
        if (RequestForm.named(RequestOutcome.values(), outcome) == null) {
            errors.rejectValue("outcome", "request.outcome.missing");
        }
        checkWords(errors);
        if (permissionText().length() > 160) {
            errors.rejectValue("permission", "disposal.permission.long");
        }
    }

    /** The same for the reason for two more months. */
    void checkWords(Errors errors) {
        if (text().length() < SHORTEST) {
            errors.rejectValue("words", "request.answer.short", new Object[] {SHORTEST}, "request.answer.short");
        } else if (text().length() > RequestForm.LONGEST) {
            errors.rejectValue("words", "request.words.long", new Object[] {RequestForm.LONGEST}, "request.words.long");
        }
    }

    /** After {@link #check}. */
    Requests.Answer answer() {
        RequestOutcome chosen =
                Objects.requireNonNull(RequestForm.named(RequestOutcome.values(), outcome), "checked before");
        return new Requests.Answer(chosen, text(), permissionText());
    }

    String text() {
        return Objects.requireNonNullElse(words, "").strip();
    }

    private String permissionText() {
        return Objects.requireNonNullElse(permission, "").strip();
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "AnswerForm[hidden]";
    }
}
