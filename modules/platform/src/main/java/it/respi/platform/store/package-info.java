// SPDX-License-Identifier: EUPL-1.2
/** Where the originals of documents are kept, outside the database. */
@NullMarked
@NamedInterface("store")
package it.respi.platform.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
