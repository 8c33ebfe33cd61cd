// SPDX-License-Identifier: EUPL-1.2
/** Protected dossiers (fascicoli protetti) and the people named in them. */
@NullMarked
package it.respi.dossiers.sharing.protection;

import org.jspecify.annotations.NullMarked;
