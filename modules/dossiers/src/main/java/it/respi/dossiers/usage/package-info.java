// SPDX-License-Identifier: EUPL-1.2
/** Who of an office used which dossiers (registro degli accessi), for its head; for the administrator numbers only. */
@NullMarked
package it.respi.dossiers.usage;

import org.jspecify.annotations.NullMarked;
