// SPDX-License-Identifier: EUPL-1.2
/** The people whom Respi knows (personale): read only, their accounts live in the sign-in system. */
@NullMarked
package it.respi.registry.people;

import org.jspecify.annotations.NullMarked;
