// SPDX-License-Identifier: EUPL-1.2
/**
 * What all chains came to (radici): every minute one node builds a Merkle tree over the ends of the chains, signs its
 * root and hands it to somebody outside, so that even who has database and keys cannot rewrite what is older.
 */
@NullMarked
@NamedInterface("roots")
package it.respi.platform.audit.root;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
