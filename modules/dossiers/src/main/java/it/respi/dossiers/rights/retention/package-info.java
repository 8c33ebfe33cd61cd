// SPDX-License-Identifier: EUPL-1.2
/** Conservation and disposal (conservazione e scarto): what is due, who is warned, two people who agree. */
@NullMarked
package it.respi.dossiers.rights.retention;

import org.jspecify.annotations.NullMarked;
