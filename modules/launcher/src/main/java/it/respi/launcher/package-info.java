// SPDX-License-Identifier: EUPL-1.2
/** The servers Respi stands on, started locally: a database and a Keycloak. */
@NullMarked
package it.respi.launcher;

import org.jspecify.annotations.NullMarked;
