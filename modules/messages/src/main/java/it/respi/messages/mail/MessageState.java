// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail;

/** Where a message is (stato del messaggio). */
public enum MessageState {
    /** Waits for its time, for the server, or for a server to be configured (in coda). */
    QUEUED,
    /** The mail server took it and answers for it (inviato); nobody knows yet whether it arrived. */
    SENT,
    /** Somebody of an office says that the person has it (consegnato). */
    DELIVERED,
    /** It did not reach the person (non consegnato): the desk has a step for that. */
    FAILED,
    /** It was not sent, because nothing was to be told any more or an office held it back (annullato). */
    CANCELLED
}
