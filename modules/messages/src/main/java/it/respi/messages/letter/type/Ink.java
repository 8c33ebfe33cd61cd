// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.type;

/** The colours of the house on paper, the same tokens as the pages on screen. */
public enum Ink {
    TEXT(0x17212b),
    SECOND(0x46566a),
    NAVY(0x12283f),
    BLUE(0x0066cc),
    LINE(0xdbe1e8),
    EDGE(0xc3ccd6),
    GREEN(0x006b47),
    RED(0xb3213a),
    AMBER(0x8a5200),
    AMBER_GROUND(0xfff3dc),
    GROUND(0xeef3f8),
    WHITE(0xffffff);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    public float red() {
        return (rgb >> 16 & 0xff) / 255f;
    }

    public float green() {
        return (rgb >> 8 & 0xff) / 255f;
    }

    public float blue() {
        return (rgb & 0xff) / 255f;
    }
}
