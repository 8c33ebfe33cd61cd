// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.mail;

/** What became of one try to send a mail; never what the server said, which may quote the address. */
public enum MailOutcome {
    /** The server took it and answers for it from now on. */
    ACCEPTED,
    /** No server is configured. */
    NOT_CONFIGURED,
    /** The server is not there, or breaks off. */
    SERVER_AWAY,
    /** The server refuses us, not the person: sign-in, sender, certificate. */
    SERVER_REFUSES,
    /** The server says: later (4xx). */
    LATER,
    /** The address is none, or the server refuses it for good (5xx). */
    ADDRESS_REFUSED,
    /** The server refuses this mail for good (5xx). */
    MAIL_REFUSED;

    /** Whether another try makes no sense. */
    public boolean isRefusal() {
        return this == ADDRESS_REFUSED || this == MAIL_REFUSED;
    }
}
