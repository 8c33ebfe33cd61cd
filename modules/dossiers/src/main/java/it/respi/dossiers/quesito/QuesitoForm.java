// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.quesito;

import it.respi.dossiers.quesito.Quesiti.Question;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A question that is about to be asked. */
record QuesitoForm(
        @Nullable Integer office,
        @Nullable String topic,
        @Nullable String subject,
        @Nullable String body) {

    /**
     * Adds what is wrong beside each field.
     *
     * @param general whether it must hold no personal data
     */
    void check(Errors errors, boolean general) {
        if (office == null && errors.getFieldErrorCount("office") == 0) {
            errors.rejectValue("office", "quesito.office.missing");
        }
        if (Topic.named(topic).isEmpty()) {
            errors.rejectValue("topic", "quesito.topic.missing");
        }
        checkText("subject", text(subject), QuesitoRules.LONGEST_SUBJECT, general, errors);
        checkText("body", text(body), QuesitoRules.LONGEST, general, errors);
    }

    static void checkText(String field, String text, int longest, boolean general, Errors errors) {
        if (text.isEmpty()) {
            errors.rejectValue(field, "quesito.empty");
        } else if (text.length() > longest) {
            errors.rejectValue(field, "quesito.long", new Object[] {longest}, "quesito.long");
        } else if (general && Impersonal.tellsWho(text)) {
            errors.rejectValue(field, "quesito.personal");
        }
    }

    /** After {@link #check}. */
    Question question() {
        return new Question(
                Topic.named(topic).orElseThrow(),
                Objects.requireNonNull(office, "checked before"),
                text(subject),
                text(body));
    }

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "QuesitoForm[hidden]";
    }
}
