// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;

/** What a case remembers of itself since it was read, so that only what changed is told to others. */
@MappedSuperclass
abstract class Remembering {
    /** Null while it is new. */
    @Transient
    @Nullable
    ExpiryFacts known;
}
