// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

/** The letters that can be printed now, by their number in the catalogue (modelli). */
enum LetterKind {
    /** Receipt of opening (ricevuta di apertura). */
    T02("ricevuta"),
    /** Personal checklist (elenco dei documenti). */
    T05("documenti"),
    /** Who used the dossier (registro degli accessi). */
    T97("accessi");

    private final String word;

    LetterKind(String word) {
        this.word = word;
    }

    /** Its word in addresses and names of files. */
    String word() {
        return word;
    }
}
