// SPDX-License-Identifier: EUPL-1.2
/**
 * The history that can be proven (storia verificabile): who did or read what, why and when, in 64 keyed chains. Written
 * in the transaction of the action; if an entry cannot be written, the action fails (ADR 0018).
 */
@NullMarked
@NamedInterface("audit")
package it.respi.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
