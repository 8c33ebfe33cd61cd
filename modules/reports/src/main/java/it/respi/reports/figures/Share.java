// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.figures;

/**
 * A part of a whole, as far as the reader may know.
 *
 * @param percent whole per cent, rounded down, so that 100 means all; 0 when unknown
 */
public record Share(Kind kind, int percent) {

    /** How the percentage is meant. */
    public enum Kind {
        EXACT,
        AT_LEAST,
        AT_MOST,
        UNKNOWN
    }
}
