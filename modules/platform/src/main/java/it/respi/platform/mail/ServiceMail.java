// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.mail;

/**
 * A mail to somebody who works for the network (posta di servizio), told as an event inside the transaction of what it is about;
 * without any data of a person who is helped. It is sent once for each subject, kind, occasion and addressee.
 *
 * @param kind what it tells, such as {@code M51}
 * @param about the row it is about, such as {@code agenda_mediator_job/7}
 * @param occasion why it is told, at most 40 letters
 */
public record ServiceMail(String kind, String about, String occasion, To to, String subject, String text) {
    /** Addressees that are offices. */
    public static final String OFFICE = "OFFICE";

    /**
     * Whom it is to; the address is asked for when it goes.
     *
     * @param kind {@link #OFFICE}, or the kind of a {@link ServiceAddresses}
     */
    public record To(String kind, long id) {
        /** An office. */
        public static To office(int id) {
            return new To(OFFICE, id);
        }
    }
}
