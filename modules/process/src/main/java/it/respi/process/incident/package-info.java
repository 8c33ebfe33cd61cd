// SPDX-License-Identifier: EUPL-1.2
/** Background steps that failed (incidenti): none is lost, none stops its dossier, an administrator tries them again. */
@NullMarked
package it.respi.process.incident;

import org.jspecify.annotations.NullMarked;
