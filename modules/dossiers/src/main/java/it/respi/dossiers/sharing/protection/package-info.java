// SPDX-License-Identifier: EUPL-1.2
/** Protected dossiers (fascicoli protetti) and the people named in them. */
@NullMarked
@NamedInterface("sharing-protection")
package it.respi.dossiers.sharing.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
