// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import it.respi.kernel.time.LegalTerm;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Receipt of the opening of a case (ricevuta, modello T02, art. 18-bis L. 241/1990).
 *
 * @param openedAt local time of the desk
 * @param handedIn papers the person gave
 * @param missing papers still needed
 * @param over whether the case is closed: then the paper only says what happened
 */
public record ReceiptOfOpening(
        LetterHead head, LocalDateTime openedAt, List<Label> handedIn, List<Label> missing, Term term, boolean over) {

    public ReceiptOfOpening {
        handedIn = List.copyOf(handedIn);
        missing = List.copyOf(missing);
    }

    /**
     * The legal term (termine del procedimento, art. 2 L. 241/1990).
     *
     * @param length such as 60 days for the renewal of a permit (art. 5 c. 9 TUI); null where no term runs
     * @param office that decides; the term starts when it receives the application
     * @param runsFrom day of receipt by that office, or null while the term does not run
     * @param due last day of the term; null while it does not run or stands still, and after the decision
     */
    public record Term(
            @Nullable LegalTerm length,
            Label office,
            @Nullable LocalDate runsFrom,
            @Nullable LocalDate due) {}
}
