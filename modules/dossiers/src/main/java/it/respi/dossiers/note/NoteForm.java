// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.note;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A note that is about to be written. */
record NoteForm(@Nullable String section, @Nullable String body) {

    String sectionOrNone() {
        return Objects.requireNonNullElse(section, "");
    }

    String text() {
        return Objects.requireNonNullElse(body, "").strip();
    }

    /** Adds what is wrong beside the field. */
    void check(Errors errors) {
        if (sectionOrNone().isEmpty()) {
            errors.rejectValue("section", "note.section");
        }
        if (text().isEmpty()) {
            errors.rejectValue("body", "note.empty");
        } else if (text().length() > Notes.LONGEST) {
            errors.rejectValue("body", "note.long", new Object[] {Notes.LONGEST}, "note.long");
        }
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "NoteForm[hidden]";
    }
}
