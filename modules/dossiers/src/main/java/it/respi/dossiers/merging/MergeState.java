// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

/** How far a merger is (stato dell’unione). */
public enum MergeState {
    /** A desk asks another whether a person there, whom it does not see, is the same. */
    ASKED,
    /** The other desk said yes: both see both dossiers, and either may propose. */
    AGREED,
    /** Proposed with what is kept of each; somebody else confirms. */
    PROPOSED,
    /** United. */
    MERGED,
    /** United; somebody asks to divide it, somebody else confirms. */
    SPLIT_ASKED,
    /** Divided again. */
    SPLIT,
    REJECTED,
    CANCELLED;

    /** Whether somebody has to answer. */
    public boolean waits() {
        return this == ASKED || this == PROPOSED || this == SPLIT_ASKED;
    }

    /** Whether the two dossiers are one now. */
    boolean united() {
        return this == MERGED || this == SPLIT_ASKED;
    }
}
