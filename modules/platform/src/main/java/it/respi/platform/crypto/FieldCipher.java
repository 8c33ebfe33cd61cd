// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals fields one by one with the data key of the person they tell about (AES-256-GCM, a fresh nonce each time). */
@Component
public class FieldCipher {
    /** To be read beside the row of a person with the column {@code id}; {@link #keyRead} takes what it gives. */
    public static final String KEY_BY_ID = "(select k.wrapped from platform_data_key k where k.owner_id = id)";

    private final DataKeys dataKeys;

    FieldCipher(DataKeys dataKeys) {
        this.dataKeys = dataKeys;
    }

    /**
     * The sealed form; {@code null} for {@code null}.
     *
     * @throws IllegalStateException when the owner was erased
     */
    public byte @Nullable [] seal(long owner, Place place, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return dataKeys.forSealing(owner).encrypt(text.getBytes(StandardCharsets.UTF_8), place.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be sealed: " + place.column(), e);
        }
    }

    /**
     * The text that was sealed there.
     *
     * @return empty for {@code null}, and when the key of the person was erased
     * @throws IllegalStateException when the value was altered, or comes from another place
     */
    public Optional<String> open(long owner, Place place, byte @Nullable [] sealed) {
        return sealed == null ? Optional.empty() : dataKeys.find(owner).map(key -> open(key, place, sealed));
    }

    /** The wrapped key of the owner came with another statement, so that opening asks for nothing. */
    public void keyRead(long owner, byte @Nullable [] wrapped) {
        if (wrapped != null) {
            dataKeys.read(owner, wrapped);
        }
    }

    /** Much is going to be sealed for these owners: their keys are read or made in two statements. */
    public void prepare(Collection<Long> owners) {
        dataKeys.prepare(owners);
    }

    /** Makes everything that was sealed for that person unreadable for good; nothing is ever sealed for them again. */
    public void erase(long owner) {
        dataKeys.erase(owner);
    }

    /** As {@link #erase}, for what is over and leaves nothing behind, such as a job or a draft: its number never comes again. */
    public void discard(long owner) {
        dataKeys.discard(owner);
    }

    private static String open(Aead key, Place place, byte[] sealed) {
        try {
            return new String(key.decrypt(sealed, place.bytes()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("altered, or not from this place: " + place.column(), e);
        }
    }
}
