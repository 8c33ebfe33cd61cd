// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.consent;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Consent (consenso, art. 7 GDPR) that is in force.
 *
 * @param language language in which it was read
 * @param manner how it was read
 * @param expiresOn last day on which it counts
 */
public record Consent(
        long id,
        int textVersion,
        String language,
        Manner manner,
        LocalDate givenOn,
        LocalDate expiresOn,
        int officeId,
        int staffId,
        Instant at) {

    /** How the person came to know what they consent to. */
    public enum Manner {
        /** The person read the text. */
        READ,
        /** Somebody of the desk read it aloud. */
        ALOUD,
        /** An interpreter said it in the language of the person. */
        INTERPRETED
    }

    /** Whether the person was told of municipalities too, and not of help desks alone. */
    public boolean coversMunicipalities() {
        return textVersion >= ConsentText.OF_MUNICIPALITIES;
    }

    /** Whether it still counts on that day. */
    public boolean countsOn(LocalDate day) {
        return !day.isAfter(expiresOn);
    }
}
