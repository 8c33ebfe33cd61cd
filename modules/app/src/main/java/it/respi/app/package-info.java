// SPDX-License-Identifier: EUPL-1.2
/** What only the whole application can do. */
@NullMarked
package it.respi.app;

import org.jspecify.annotations.NullMarked;
