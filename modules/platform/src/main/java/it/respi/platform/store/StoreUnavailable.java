// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

/** The place of the documents is full, away or may not be written: nothing was kept, and trying later may help. */
public class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Message key of the sentence for the reader. */
    public static final String CODE = "upload.store-unavailable";

    public StoreUnavailable(Throwable cause) {
        super("document store not available", cause);
    }
}
