// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.security;

import it.respi.kernel.actor.Actor;

/** A principal that acts for an office. */
public interface HasActor {
    Actor actor();
}
