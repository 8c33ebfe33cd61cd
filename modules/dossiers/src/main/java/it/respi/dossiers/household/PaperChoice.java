// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

/** What somebody may change about a document and the household. */
public enum PaperChoice {
    /** Nothing. */
    NONE,
    /** Let it serve for the household. */
    SHARE,
    /** Let it serve for its own dossier only. */
    STOP
}
