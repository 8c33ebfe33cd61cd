// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What every letter of a case says first.
 *
 * @param number of the case (numero della pratica), such as CN-2026-004718
 */
public record LetterHead(String number, Label procedure, Applicant applicant, Desk desk, Issue issue) {

    /** The person (richiedente), named as in the passport; the birth date is null if unknown. */
    public record Applicant(String name, @Nullable LocalDate birthDate) {}

    /** The help desk (sportello) where the person can ask. */
    public record Desk(String name, String address, String phone, Label hours) {}

    /**
     * Who gives out the paper and when.
     *
     * @param at time of printing, in the zone in which it is shown
     * @param office of the operator; the operator's name is not printed
     * @param personInCharge responsible for the procedure (responsabile del procedimento, art. 5 L. 241/1990), or null
     * @param statusPage where the person can follow the case; null when the letter leads nowhere
     * @param demoData whether to print the banner "dati di prova"
     */
    public record Issue(
            ZonedDateTime at,
            String office,
            @Nullable String personInCharge,
            @Nullable StatusLink statusPage,
            boolean demoData) {}

    /**
     * The page of a case without personal data in its address.
     *
     * @param page address of the page, without the code
     * @param code to be typed there, in groups
     */
    public record StatusLink(URI page, String code) {
        /** What is scanned: the code stands behind {@code #}, which browsers never send to any server. */
        URI scanned() {
            return URI.create(page + "#" + code);
        }

        /** The code opens the page: it never reaches a log through this text. */
        @Override
        public String toString() {
            return "StatusLink[hidden]";
        }
    }
}
