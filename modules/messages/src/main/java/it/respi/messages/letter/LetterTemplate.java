// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

/** The catalogue of letters (modelli) and the version of their words. */
enum LetterTemplate {
    T01(1, Worth.ACT),
    T02(3, Worth.SERVICE),
    T03(1, Worth.ACT),
    T04(1, Worth.ACT),
    T05(2, Worth.SERVICE),
    T06(1, Worth.SERVICE),
    T07(2, Worth.ACT),
    T08(2, Worth.ACT),
    T09(1, Worth.SERVICE),
    T10(1, Worth.SERVICE),
    T11(1, Worth.SERVICE),
    T12(1, Worth.SERVICE),
    T13(2, Worth.SERVICE),
    T14(1, Worth.SERVICE),
    T15(1, Worth.SERVICE),
    T20(1, Worth.SERVICE),
    T21(1, Worth.SERVICE),
    T22(1, Worth.SERVICE),
    T30(1, Worth.SERVICE),
    T97(1, Worth.SERVICE),
    T98(1, Worth.SERVICE);

    private final int version;
    private final Worth worth;

    LetterTemplate(int version, Worth worth) {
        this.version = version;
        this.worth = worth;
    }

    /** Counts up whenever a sentence changes its meaning; printed on the letter. */
    int version() {
        return version;
    }

    /** What the foot of the page says of its worth. */
    Worth worth() {
        return worth;
    }

    /** What a paper is worth. */
    enum Worth {
        /** Of the network, in place of no act. */
        SERVICE("note.network"),
        /** Of the office that decides: worth something with its mark and its signature (segnatura, firma). */
        ACT("note.act");

        private final String key;

        Worth(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
