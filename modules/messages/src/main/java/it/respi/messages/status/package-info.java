// SPDX-License-Identifier: EUPL-1.2
/** The page on which a person follows a case by themselves (pagina di stato): its code, and who may open it (ADR 0034). */
@NullMarked
package it.respi.messages.status;

import org.jspecify.annotations.NullMarked;
