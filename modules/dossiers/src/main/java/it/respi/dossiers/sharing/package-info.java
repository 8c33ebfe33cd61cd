// SPDX-License-Identifier: EUPL-1.2
/** Who sees a dossier and why (condivisione): consent of the person, protection, reasons stated and reviewed. */
@NullMarked
package it.respi.dossiers.sharing;

import org.jspecify.annotations.NullMarked;
