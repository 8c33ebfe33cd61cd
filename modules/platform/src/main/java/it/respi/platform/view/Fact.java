// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

/**
 * A name and its value, for lists of facts.
 *
 * @param label what it is, already in the language of the reader
 * @param value how it is
 */
public record Fact(String label, String value) {}
