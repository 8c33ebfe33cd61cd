// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import it.respi.dossiers.ReasonText;
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
 * @param confirmed the warnings that were confirmed
 */
record MergeForm(
        @Nullable String stays,
        @Nullable String words,
        @Nullable String confirmed) {
    static final int SHORTEST = 10;
    static final int LONGEST = ReasonText.LONGEST;
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
        ReasonText.check(text, SHORTEST, "merge.words", errors);
    }

    /** What is proposed; the dossier of the address is the first of the two. */
    Merges.Proposal proposal(String number, String other, Map<String, String> choices) {
        boolean first = number.equals(stays);
        return new Merges.Proposal(first ? number : other, first ? other : number, taken(number, choices), text());
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
