// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.identity;

/** Sex as the document says (sesso). */
public enum Sex {
    /** M. */
    MALE("M"),
    /** F. */
    FEMALE("F"),
    /** X, on some foreign documents; a codice fiscale knows only the other two. */
    UNSPECIFIED("X");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** The letter on the document: M, F or X. */
    public String code() {
        return code;
    }
}
