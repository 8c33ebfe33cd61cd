// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail;

/** Why a message was not sent, or not yet: classes only, never personal data. */
public enum MessageReason {
    /** The mail server is not there. */
    SERVER_AWAY,
    /** The mail server refuses the network, not the person. */
    SERVER_REFUSES,
    /** The mail server says: later. */
    LATER,
    /** An error of ours kept it; the log says which. */
    BROKE_OFF,
    /** There is no such address. */
    ADDRESS_REFUSED,
    /** The server of the person refuses the mail. */
    MAIL_REFUSED,
    /** An office says that it came back. */
    CAME_BACK,
    /** An office held it back. */
    HELD_BACK,
    /** The person has no e-mail that is safe. */
    NO_ADDRESS,
    /** The dossier is protected: no message goes out by itself (P10). */
    PROTECTED,
    /** The dossier is only kept (art. 18 GDPR). */
    RESTRICTED,
    /** The data of the person were erased. */
    ERASED,
    /** What it would tell is over. */
    OUT_OF_DATE,
    /** It waited for a server for so long that it is no news any more. */
    TOO_LATE;

    /** Whether it is true still, and the person may be told: only no mail can do it. */
    public boolean leavesUntold() {
        return this == NO_ADDRESS || this == TOO_LATE;
    }
}
