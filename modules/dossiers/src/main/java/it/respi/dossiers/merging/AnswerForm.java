// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What somebody does with a merger that stands open.
 *
 * @param keptVersion the state of the person of the dossier that stays, as it was seen
 * @param mergedVersion the same of the other
 */
record AnswerForm(
        @Nullable String what,
        @Nullable String words,
        @Nullable Long keptVersion,
        @Nullable Long mergedVersion) {
    private static final long NOT_SEEN = -1;

    void check(Errors errors) {
        Act act = known();
        if (act == null) {
            errors.reject("merge.what.missing");
        } else if (act.asksWords) {
            MergeForm.words(text(), errors);
        }
    }

    /** After {@link #check}. */
    Act chosen() {
        return Objects.requireNonNull(known(), "checked before");
    }

    Merges.Versions versions() {
        return new Merges.Versions(
                Objects.requireNonNullElse(keptVersion, NOT_SEEN), Objects.requireNonNullElse(mergedVersion, NOT_SEEN));
    }

    String text() {
        return Objects.requireNonNullElse(words, "").strip();
    }

    private @Nullable Act known() {
        return Arrays.stream(Act.values())
                .filter(act -> act.name().equals(what))
                .findFirst()
                .orElse(null);
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "AnswerForm[hidden]";
    }

    /** What can be done. */
    enum Act {
        YES(false),
        NO(true),
        CONFIRM(false),
        REJECT(true),
        CANCEL(false),
        SPLIT(true),
        SPLIT_CONFIRM(false),
        SPLIT_LEAVE(false);

        private final boolean asksWords;

        Act(boolean asksWords) {
            this.asksWords = asksWords;
        }
    }
}
