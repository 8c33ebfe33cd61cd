// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.note;

import it.respi.dossiers.Section;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A note that is about to be written.
 *
 * @param section a section of notes, or {@link #CHOSEN} or {@link #OWN} for offices of the dossier
 * @param offices ticked offices
 */
record NoteForm(
        @Nullable String section,
        @Nullable List<Integer> offices,
        @Nullable String body) {
    /** Only offices that are ticked. */
    static final String CHOSEN = "CHOSEN";
    /** Only the office that writes. */
    static final String OWN = "OWN";

    // an empty value is read as null
    NoteForm {
        offices = offices == null
                ? null
                : offices.stream().filter(Objects::nonNull).toList();
    }

    String sectionOrNone() {
        String chosen = Objects.requireNonNullElse(section, "");
        return chosen.equals(CHOSEN) || chosen.equals(OWN) ? Section.EXCHANGES.name() : chosen;
    }

    /** The offices it is for; null for all that see the section. */
    @Nullable
    List<Integer> addressees() {
        return switch (Objects.requireNonNullElse(section, "")) {
            case CHOSEN -> ticked();
            case OWN -> List.of();
            default -> null;
        };
    }

    private List<Integer> ticked() {
        return Objects.requireNonNullElse(offices, List.of());
    }

    String text() {
        return Objects.requireNonNullElse(body, "").strip();
    }

    /** Adds what is wrong beside the field. */
    void check(Errors errors) {
        if (sectionOrNone().isEmpty()) {
            errors.rejectValue("section", "note.section");
        }
        if (CHOSEN.equals(section) && ticked().isEmpty()) {
            errors.rejectValue("offices", "note.offices.missing");
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
