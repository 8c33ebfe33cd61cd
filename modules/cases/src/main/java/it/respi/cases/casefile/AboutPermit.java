// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.Channel;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a case knows of the permit that is asked for, and of the one that the person holds. */
@MappedSuperclass
abstract class AboutPermit extends Remembering {
    private @Nullable String permitType;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    private @Nullable LocalDate permitExpiry;

    /** As it was said at the opening. */
    void asked(Opening opening) {
        permitType = opening.permitType();
        channel = opening.channel();
        permitExpiry = opening.permitExpiry();
    }

    /** Code of the type of the permit; null where the procedure is not about a permit. */
    public @Nullable String permitType() {
        return permitType;
    }

    /** How the application reaches the Questura; null where the procedure is not about a permit. */
    public @Nullable Channel channel() {
        return channel;
    }

    /** Last day of the permit that the person holds; null where none is known. */
    public @Nullable LocalDate permitExpiry() {
        return permitExpiry;
    }

    /** The person accepts another type (G1-3). */
    void asksFor(String type) {
        permitType = type;
    }

    /** It is asked for in another way than the opening said. */
    void goesBy(Channel way) {
        channel = way;
    }

    /** The person holds a permit until that day. */
    void holdsUntil(LocalDate expiry) {
        permitExpiry = expiry;
    }
}
