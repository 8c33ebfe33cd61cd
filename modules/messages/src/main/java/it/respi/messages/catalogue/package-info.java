// SPDX-License-Identifier: EUPL-1.2
/** The catalogue of letters and messages (modelli) for whoever administers, with a sample of each; read only. */
@NullMarked
package it.respi.messages.catalogue;

import org.jspecify.annotations.NullMarked;
