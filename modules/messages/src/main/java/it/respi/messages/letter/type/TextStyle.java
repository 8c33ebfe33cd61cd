// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.type;

/** How a text is drawn; the size is in points. */
public record TextStyle(boolean bold, float size, Ink ink) {

    /** Distance between two baselines in points; Arabic needs more air than Latin letters. */
    float leading(boolean rightToLeft) {
        return size * (rightToLeft ? 1.5f : 1.32f);
    }
}
