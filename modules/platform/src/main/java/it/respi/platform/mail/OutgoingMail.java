// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.mail;

/**
 * A mail to one person.
 *
 * @param id the same at every try, so that a mail program shows one that came twice only once
 * @param languages of its text, as BCP 47 tags with a comma between them
 */
public record OutgoingMail(String id, String to, String languages, String subject, String text, String html) {

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "OutgoingMail[" + id + "]";
    }
}
