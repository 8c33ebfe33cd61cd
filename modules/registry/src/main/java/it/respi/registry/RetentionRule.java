// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import java.util.Locale;

/**
 * How long something is kept and what happens then (tempo di conservazione, art. 68 DPR 445/2000).
 *
 * @param warnDays how long before the end the office is warned
 * @param permission whether the archive authority must permit it (art. 21 D.Lgs. 42/2004)
 * @param toBeConfirmed whether the offices have not decided it yet
 */
public record RetentionRule(
        String code,
        Start start,
        int months,
        int warnDays,
        Act act,
        boolean permission,
        String label,
        String labelEn,
        String norm,
        boolean toBeConfirmed) {

    public String labelIn(Locale locale) {
        return locale.getLanguage().equals("it") ? label : labelEn;
    }

    /** From when the time runs. */
    public enum Start {
        /** The last case of the dossier was closed. */
        CASES_CLOSED,
        /** The dossier was opened and never had a case. */
        WITHOUT_CASE,
        /** The row was written. */
        WRITTEN
    }

    /** What happens at the end. */
    public enum Act {
        /** The whole dossier is disposed of; two people agree. */
        WHOLE,
        /** The files of its documents are; two people agree. */
        COPIES,
        /** Rows that are no record are deleted, by nobody. */
        ROWS,
        /** It stays. */
        KEEP
    }
}
