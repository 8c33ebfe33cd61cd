// SPDX-License-Identifier: EUPL-1.2
/**
 * Work that takes longer than a page may, with its progress (lavori): asked for once, done by one node at a time, the
 * result sealed, for the person who asked and for a short time (ADR 0025).
 */
@NullMarked
@NamedInterface("job")
package it.respi.platform.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
