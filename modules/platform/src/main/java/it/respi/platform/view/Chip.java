// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

/**
 * A filter that is on.
 *
 * @param label what is filtered
 * @param value by what
 * @param removeHref the same list without this filter
 */
public record Chip(String label, String value, String removeHref) {}
