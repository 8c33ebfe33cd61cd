// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

/** What a binder is printed for; said on its cover. */
public enum BinderPurpose {
    /** Work on the case. */
    WORK,
    /** For an office that does not use Respi (trasmissione atti). */
    TRANSMISSION,
    /** The person or their lawyer asked to see the acts (accesso agli atti, art. 22 L. 241/1990). */
    ACCESS,
    /** For a court (ricorso). */
    COURT
}
