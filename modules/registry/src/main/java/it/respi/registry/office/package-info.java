// SPDX-License-Identifier: EUPL-1.2
/** The offices as the administrator sees them (uffici): names and codes are reference data, contacts and hours are corrected here. */
@NullMarked
package it.respi.registry.office;

import org.jspecify.annotations.NullMarked;
