// SPDX-License-Identifier: EUPL-1.2
/** Drafts (bozze): what is typed into the long forms is kept on the server until it is sent or thrown away. */
@NullMarked
@NamedInterface("draft")
package it.respi.platform.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
