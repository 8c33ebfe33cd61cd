// SPDX-License-Identifier: EUPL-1.2
/** The Keycloak server from its distribution: preparation and home of one instance. */
@NullMarked
package it.respi.launcher.identity;

import org.jspecify.annotations.NullMarked;
