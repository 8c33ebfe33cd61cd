// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

/**
 * One thing wrong with a model.
 *
 * @param element id of the element, or the name of the file's part when it has none
 * @param detail what stands there now, as written in the model
 */
public record Finding(Rule rule, String element, String detail) {}
