// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.precedent;

import it.respi.dossiers.precedent.PrecedentRows.Text;
import it.respi.dossiers.quesito.Impersonal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/** A precedent that is about to be published. */
public record PrecedentForm(
        @Nullable String proceeding,
        @Nullable String title,
        @Nullable String question,
        @Nullable String answer,
        @Nullable String norm,
        @Nullable String parameter,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate validFrom,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate expiresOn,

        @Nullable Boolean nobody) {
    static final int LONGEST_NAME = 80;
    static final int LONGEST_TITLE = 160;
    static final int LONGEST_QUESTION = 2000;
    static final int LONGEST_ANSWER = 4000;
    static final int LONGEST_NORM = 200;

    /** Adds what is wrong beside each field. */
    void check(Errors errors) {
        checkText("title", text(title), LONGEST_TITLE, true, errors);
        checkText("question", text(question), LONGEST_QUESTION, true, errors);
        checkText("answer", text(answer), LONGEST_ANSWER, true, errors);
        checkText("norm", text(norm), LONGEST_NORM, true, errors);
        checkText("proceeding", text(proceeding), LONGEST_NAME, false, errors);
        if (validFrom == null && errors.getFieldErrorCount("validFrom") == 0) {
            errors.rejectValue("validFrom", "precedent.from.missing");
        }
        if (validFrom != null && expiresOn != null && expiresOn.isBefore(validFrom)) {
            errors.rejectValue("expiresOn", "precedent.expires.before");
        }
        if (!Boolean.TRUE.equals(nobody)) {
            errors.rejectValue("nobody", "precedent.nobody.missing");
        }
    }

    private static void checkText(String field, String text, int longest, boolean required, Errors errors) {
        if (text.isEmpty() && required) {
            errors.rejectValue(field, "quesito.empty");
        } else if (text.length() > longest) {
            errors.rejectValue(field, "quesito.long", new Object[] {longest}, "quesito.long");
        } else if (Impersonal.tellsWho(text)) {
            errors.rejectValue(field, "quesito.personal");
        }
    }

    /** After {@link #check}. */
    Text toText(@Nullable LocalDate parameterFrom) {
        return new Text(
                orNull(proceeding),
                text(title),
                text(question),
                text(answer),
                text(norm),
                orNull(parameter),
                parameterFrom,
                Objects.requireNonNull(validFrom, "checked before"),
                expiresOn);
    }

    @Nullable
    String chosenParameter() {
        return orNull(parameter);
    }

    private static @Nullable String orNull(@Nullable String typed) {
        String text = text(typed);
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    /** Nobody knows yet whether it names somebody. */
    @Override
    public String toString() {
        return "PrecedentForm[hidden]";
    }
}
