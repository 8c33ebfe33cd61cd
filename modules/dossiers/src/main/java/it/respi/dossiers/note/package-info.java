// SPDX-License-Identifier: EUPL-1.2
/** Notes of the counselling and of the social services (note): who reads them is asked of the purpose views. */
@NullMarked
package it.respi.dossiers.note;

import org.jspecify.annotations.NullMarked;
