// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

/** The signed roots have not reached their recipients for so long that this network lets nobody change anything. */
public final class HistoryNotAnchored extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Message key of the sentence for the reader. */
    public static final String CODE = "audit.not-anchored";

    public HistoryNotAnchored(long seconds) {
        super("signed roots were not handed out for " + seconds + " s");
    }
}
