// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

/**
 * A letter whose folder says everything: the sentences in each language, and in the file {@code order} which of them stand
 * where.
 *
 * @param template its number in the catalogue (modello), such as {@code T03}
 */
public record CaseLetter(String template, LetterHead head, LetterFacts facts) {}
