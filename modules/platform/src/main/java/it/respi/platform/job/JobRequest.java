// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import it.respi.kernel.actor.Actor;

/** What is kept sealed: who asks, in which language, for what. */
record JobRequest(Actor actor, String language, String words) {}
