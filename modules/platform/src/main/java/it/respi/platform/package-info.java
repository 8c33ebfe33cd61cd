// SPDX-License-Identifier: EUPL-1.2
/** Technical ground: sign-in, security, pages, refusals, ids, idempotency. */
@NullMarked
package it.respi.platform;

import org.jspecify.annotations.NullMarked;
