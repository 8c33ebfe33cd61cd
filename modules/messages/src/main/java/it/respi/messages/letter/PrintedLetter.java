// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import java.io.IOException;
import java.io.OutputStream;

/** A letter as PDF. */
public final class PrintedLetter {

    private final byte[] pdf;
    private final int pages;
    private final int replacedLetters;

    PrintedLetter(byte[] pdf, int pages, int replacedLetters) {
        this.pdf = pdf;
        this.pages = pages;
        this.replacedLetters = replacedLetters;
    }

    /** A copy of the file. */
    public byte[] bytes() {
        return pdf.clone();
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(pdf);
    }

    public int size() {
        return pdf.length;
    }

    public int pages() {
        return pages;
    }

    /** Letters that no font can draw and that stand as a visible mark; more than 0 deserves a look before printing. */
    public int replacedLetters() {
        return replacedLetters;
    }
}
