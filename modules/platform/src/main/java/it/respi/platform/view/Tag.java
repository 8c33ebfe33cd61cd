// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import org.jspecify.annotations.Nullable;

/**
 * State or flag in a few words.
 *
 * @param tone {@code red, red-o, amb, grn, gry, blu} or {@code str}; never the only carrier of the meaning
 * @param icon icon name; null for none
 * @param text the words, already in the language of the reader
 */
public record Tag(String tone, @Nullable String icon, String text) {}
