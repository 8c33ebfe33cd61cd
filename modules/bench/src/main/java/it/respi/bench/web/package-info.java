// SPDX-License-Identifier: EUPL-1.2
/** Signed-in sessions and the pages that are measured. */
@NullMarked
package it.respi.bench.web;

import org.jspecify.annotations.NullMarked;
