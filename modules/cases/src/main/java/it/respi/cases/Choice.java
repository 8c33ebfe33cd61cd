// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

/**
 * One possible answer.
 *
 * @param value what is stored, capital letters and underscores
 * @param label what a person reads, Italian
 */
public record Choice(String value, String label) {}
