// SPDX-License-Identifier: EUPL-1.2
/** Tests of the values behind a dossier page. */
@NullMarked
package it.respi.platform.view.dossier;

import org.jspecify.annotations.NullMarked;
