// SPDX-License-Identifier: EUPL-1.2
/** The whole of Respi in a real browser: real database, real sign-in, the application as its own process. */
@NullMarked
package it.respi.app.journey;

import org.jspecify.annotations.NullMarked;
