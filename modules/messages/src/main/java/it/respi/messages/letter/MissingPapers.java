// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import it.respi.registry.PermitFee;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Personal checklist (elenco documenti personalizzato, modello T05, art. 6 lett. b L. 241/1990).
 *
 * @param reminders days on which the person will be reminded, may be empty
 */
public record MissingPapers(LetterHead head, List<Item> items, List<LocalDate> reminders) {

    public MissingPapers {
        items = List.copyOf(items);
        reminders = List.copyOf(reminders);
    }

    /**
     * One paper of the checklist.
     *
     * @param code of the document catalogue, such as D02
     * @param reason why it must be done again, or null
     */
    public record Item(
            String code, Label label, State state, @Nullable Label reason, Source source) {}

    /**
     * How to get a paper.
     *
     * @param where place, or null if there is nothing to say
     * @param cost in euro, zero if free, null if unknown
     * @param fee what it costs where it is more than one price, or null
     */
    public record Source(
            Form form,
            @Nullable Label where,
            @Nullable BigDecimal cost,
            @Nullable PermitFee fee) {
        public Source(Form form, @Nullable Label where, @Nullable BigDecimal cost) {
            this(form, where, cost, null);
        }
    }

    /** What is known of a paper at the desk. */
    public enum State {
        MISSING,
        REDO,
        /** Needed only of who has it. */
        OPTIONAL,
        /** Handed in, nobody looked at it yet. */
        GIVEN,
        OK
    }

    /** In which form the office wants it (forma: O originale, C copia). */
    public enum Form {
        ORIGINAL,
        COPY,
        BOTH,
        DIGITAL
    }
}
