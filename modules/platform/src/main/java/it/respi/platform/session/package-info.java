// SPDX-License-Identifier: EUPL-1.2
/** Sessions in the database, so that every node knows who is signed in (ADR 0015). */
@NullMarked
package it.respi.platform.session;

import org.jspecify.annotations.NullMarked;
