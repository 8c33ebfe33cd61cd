// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.type;

/**
 * Letters of one font that stand beside each other.
 *
 * @param start index of the first one in the text
 */
public record FontRun(Face face, int start, String letters) {

    /**
     * A glyph where it stands, as a part of the size of the letters.
     *
     * @param code as content streams say it
     */
    @SuppressWarnings("ArrayRecordComponent") // drawn once, never compared
    public record Drawing(byte[] code, float x, float y) {}
}
