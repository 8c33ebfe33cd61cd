// SPDX-License-Identifier: EUPL-1.2
/** Dossiers, cases and steps for programs: the use cases of the pages as JSON, nothing more. */
@NullMarked
package it.respi.cases.api;

import org.jspecify.annotations.NullMarked;
