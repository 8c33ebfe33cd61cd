// SPDX-License-Identifier: EUPL-1.2
/** The API as programs of the offices use it. */
@NullMarked
package it.respi.app.api;

import org.jspecify.annotations.NullMarked;
