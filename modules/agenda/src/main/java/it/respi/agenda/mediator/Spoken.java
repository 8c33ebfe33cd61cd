// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator;

/**
 * A language that a mediator speaks.
 *
 * @param language code of two or three letters, such as {@code ar}
 */
public record Spoken(String language, Level level) {}
