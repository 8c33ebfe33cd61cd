// SPDX-License-Identifier: EUPL-1.2
/**
 * Encryption at rest: fields sealed with a data key for each person, data keys wrapped by a key outside the database,
 * blind indexes to find what is sealed. The algorithms are those of Tink; here stand only the names and the places.
 */
@NullMarked
@NamedInterface("crypto")
package it.respi.platform.crypto;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
