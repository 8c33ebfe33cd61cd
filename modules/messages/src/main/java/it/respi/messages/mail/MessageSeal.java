// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail;

import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals where a message went and what it said with the key of the holder of the dossier (ADR 0014), and opens it. */
@Component
public class MessageSeal {
    private static final String ADDRESS = "message_out.address";
    private static final String TEXT = "message_out.text";

    private final FieldCipher cipher;

    MessageSeal(FieldCipher cipher) {
        this.cipher = cipher;
    }

    public MessageRow.Sealed seal(long person, long message, String address, String text) {
        return new MessageRow.Sealed(
                cipher.seal(person, new Place(ADDRESS, message), address),
                cipher.seal(person, new Place(TEXT, message), text));
    }

    /** Where it went; null until it is sent, and after erasure. */
    public @Nullable String address(long person, MessageRow row) {
        return open(person, ADDRESS, row.id(), row.sealed().address());
    }

    /** What it said; null until it is sent, and after erasure. */
    public @Nullable String text(long person, MessageRow row) {
        return open(person, TEXT, row.id(), row.sealed().text());
    }

    private @Nullable String open(long person, String place, long id, byte @Nullable [] sealed) {
        return cipher.open(person, new Place(place, id), sealed).orElse(null);
    }
}
