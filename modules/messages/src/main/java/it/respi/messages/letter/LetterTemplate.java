// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

/** The catalogue of letters (modelli) and the version of their words. */
enum LetterTemplate {
    T02(2),
    T05(2),
    T97(1),
    T98(1);

    private final int version;

    LetterTemplate(int version) {
        this.version = version;
    }

    /** Counts up whenever a sentence changes its meaning; printed on the letter. */
    int version() {
        return version;
    }
}
