// SPDX-License-Identifier: EUPL-1.2
/** What the shared page fragments ask for: small values that say what a page shows, never how it looks. */
@NullMarked
package it.respi.platform.view;

import org.jspecify.annotations.NullMarked;
