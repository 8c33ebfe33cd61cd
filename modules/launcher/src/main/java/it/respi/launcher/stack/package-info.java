// SPDX-License-Identifier: EUPL-1.2
/** The one command: database, Keycloak and application together. */
@NullMarked
package it.respi.launcher.stack;

import org.jspecify.annotations.NullMarked;
