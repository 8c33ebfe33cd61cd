// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

/**
 * One line of the standard list of papers (lista dei documenti) of a procedure.
 *
 * @param required whether the case is incomplete without it
 * @param confirmed whether the Questura has confirmed the line
 */
public record ChecklistRule(String code, boolean required, int position, boolean confirmed) {}
