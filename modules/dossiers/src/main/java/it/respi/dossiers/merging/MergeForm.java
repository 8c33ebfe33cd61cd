// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is asked to propose a merger.
 *
 * @param stays number of the dossier that stays
 */
record MergeForm(@Nullable String stays, @Nullable String words) {
    static final int SHORTEST = 10;
    static final int LONGEST = 500;
    private static final String CHOICE = "scelta.";

    /** Adds what is wrong beside each field. */
    void check(String number, String other, Errors errors) {
        if (!number.equals(stays) && !other.equals(stays)) {
            errors.rejectValue("stays", "merge.stays.missing");
        }
        words(text(), errors);
    }

    /** The same for every form that asks for a reason. */
    static void words(String text, Errors errors) {
        if (text.length() < SHORTEST) {
            errors.rejectValue("words", "merge.words.short", new Object[] {SHORTEST}, "merge.words.short");
        } else if (text.length() > LONGEST) {
            errors.rejectValue("words", "merge.words.long", new Object[] {LONGEST}, "merge.words.long");
        }
    }

    String text() {
        return Objects.requireNonNullElse(words, "").strip();
    }

    /** What was chosen for each field: {@code one} or {@code other}. */
    static Map<String, String> choices(Map<String, String[]> sent) {
        Map<String, String> choices = new HashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(CHOICE) && values.length > 0) {
                choices.put(name.substring(CHOICE.length()), values[0]);
            }
        });
        return choices;
    }

    /** The fields whose value comes from the dossier that does not stay. */
    Set<String> taken(String number, Map<String, String> choices) {
        String gives = number.equals(stays) ? "other" : "one";
        Set<String> taken = new HashSet<>();
        choices.forEach((field, side) -> {
            if (side.equals(gives)) {
                taken.add(field);
            }
        });
        return taken;
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "MergeForm[hidden]";
    }
}
