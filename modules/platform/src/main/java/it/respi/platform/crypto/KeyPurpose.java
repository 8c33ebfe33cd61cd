// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a key of the network is for. Each purpose has a key of its own, so that one that leaks opens one thing only. */
public enum KeyPurpose {
    /** Wraps the data keys of the persons. */
    WRAPPING(PredefinedAeadParameters.AES256_GCM),
    /** Chains the entries of the history, so that nobody who only has the database can write one. */
    AUDIT(PredefinedMacParameters.HMAC_SHA256_256BITTAG),
    /** Signs the roots of the history that are sent outside. */
    SEAL(PredefinedSignatureParameters.ED25519),
    /** Finds codes of persons: codice fiscale and provisional codes. */
    INDEX_CODE(PredefinedPrfParameters.HMAC_SHA256_PRF),
    /** Finds numbers of identity papers and permits. */
    INDEX_PAPER(PredefinedPrfParameters.HMAC_SHA256_PRF),
    /** Finds telephone numbers. */
    INDEX_PHONE(PredefinedPrfParameters.HMAC_SHA256_PRF),
    /** Seals what stands in sessions: forms kept for after the sign-in, words for the next page. */
    SESSION(PredefinedAeadParameters.AES256_GCM),
    /** Tells whether a form that comes again is the same; its text could be tried out from a plain hash. */
    FORM(PredefinedPrfParameters.HMAC_SHA256_PRF);

    /** Those by which sealed numbers are found. */
    static final Set<KeyPurpose> INDEXES =
            Collections.unmodifiableSet(EnumSet.of(INDEX_CODE, INDEX_PAPER, INDEX_PHONE));

    private final Parameters parameters;

    KeyPurpose(Parameters parameters) {
        this.parameters = parameters;
    }

    Parameters parameters() {
        return parameters;
    }

    /** Name of its file, and of its row in the database. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
