// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

/** The catalogue of letters (modelli) and the version of their words. */
enum LetterTemplate {
    T01(3, Worth.ACT),
    T02(4, Worth.SERVICE),
    T03(3, Worth.ACT),
    T04(3, Worth.ACT),
    T05(3, Worth.SERVICE),
    T06(2, Worth.SERVICE),
    T07(6, Worth.ACT),
    T08(4, Worth.ACT),
    T09(2, Worth.SERVICE),
    T10(2, Worth.SERVICE),
    T11(3, Worth.SERVICE),
    T12(3, Worth.SERVICE),
    T13(4, Worth.SERVICE),
    T14(3, Worth.SERVICE),
    T15(3, Worth.SERVICE),
    T20(2, Worth.SERVICE),
    T21(4, Worth.SERVICE),
    T22(2, Worth.SERVICE),
    T30(3, Worth.SERVICE),
    T97(2, Worth.SERVICE),
    T98(2, Worth.SERVICE);

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
