// SPDX-License-Identifier: EUPL-1.2
/**
 * Versions of procedures (versioni delle procedure): what a new one changes for the cases that run, and how these go on by
 * it.
 */
@NullMarked
package it.respi.process.version;

import org.jspecify.annotations.NullMarked;
