// SPDX-License-Identifier: EUPL-1.2
/** Which table holds what of a person, what the person is given of it, and what erasure leaves (person-data/*.csv). */
@NullMarked
package it.respi.dossiers.rights.tables;

import org.jspecify.annotations.NullMarked;
