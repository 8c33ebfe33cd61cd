// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote of a document (estremi), and who did.
 *
 * @param version goes up with every change of the document
 * @param title what it is called in lists beside its kind, empty for none
 * @param issuer who issued it, empty when nobody said it
 * @param corrected who corrected its particulars last, null for nobody
 * @param judged who gave the last verdict, null for nobody
 */
public record DocumentDetails(
        long version,
        String title,
        String issuer,
        @Nullable Author corrected,
        @Nullable Author judged) {

    /** Of a document of which nobody wrote anything yet. */
    public static DocumentDetails none() {
        return new DocumentDetails(0, "", "", null, null);
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "DocumentDetails[" + version + "]";
    }

    /** Somebody of an office, at a moment. */
    public record Author(int staffId, int officeId, Instant at) {}
}
