// SPDX-License-Identifier: EUPL-1.2
/** Who else has a dossier open now (chi c’è), and what they changed since the page was shown. */
@NullMarked
package it.respi.dossiers.presence;

import org.jspecify.annotations.NullMarked;
