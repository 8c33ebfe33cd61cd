// SPDX-License-Identifier: EUPL-1.2
/** Jobs of mediators (incarichi): asked for by an office, offered, confirmed, done, and counted for the payment. */
@NamedInterface("mediator-job")
@NullMarked
package it.respi.agenda.mediator.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
