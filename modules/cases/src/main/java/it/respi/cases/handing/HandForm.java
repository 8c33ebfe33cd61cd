// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.handing;

import it.respi.cases.casefile.StepNotes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * To whom a step is given, and why.
 *
 * @param to number of the colleague as it was chosen
 * @param holder who had the step when the page was shown; empty for nobody
 * @param note one sentence to the colleague
 */
public record HandForm(
        @Nullable String to,
        @Nullable String holder,
        @Nullable String note) {

    /** Adds what is wrong. */
    public void check(HandKind kind, Errors errors) {
        if (kind.asksColleague() && number(to) == null) {
            errors.rejectValue("to", "field.required");
        }
        if (kind.asksNote() && words() == null) {
            errors.rejectValue("note", "field.required");
        }
        if (Objects.requireNonNullElse(note, "").strip().length() > StepNotes.LONGEST) {
            errors.rejectValue("note", "field.too-long", new Object[] {StepNotes.LONGEST}, "field.too-long");
        }
    }

    /** The chosen colleague; 0, which nobody is, when none was. */
    public int chosen() {
        return Objects.requireNonNullElse(number(to), 0);
    }

    /** Who had it, or null. */
    @Nullable
    Integer seen() {
        return number(holder);
    }

    /** The note, or null when nothing was written. */
    public @Nullable String words() {
        return note == null || note.isBlank() ? null : note.strip();
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "HandForm[hidden]";
    }
}
