// SPDX-License-Identifier: EUPL-1.2
/** Tests of erasure that need no database. */
@NullMarked
package it.respi.dossiers.rights.erasure;

import org.jspecify.annotations.NullMarked;
