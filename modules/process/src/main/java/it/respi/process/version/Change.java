// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.version;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions.
 *
 * @param subject id of what differs: of a step, an element or a table; of a way where it begins
 * @param name Italian name of it in the version that has it, in the newer one when both do
 * @param before what it was, or null
 * @param after what it is, or null
 */
record Change(
        Kind kind,
        String subject,
        String name,
        @Nullable String before,
        @Nullable String after) {

    /** What differs; the bundles hold its sentence as {@code versions.change.NAME}. */
    enum Kind {
        STEP_ADDED,
        STEP_GONE,
        STEP_RENAMED,
        STEP_LANE,
        STEP_DAYS,
        STEP_ACT,
        STEP_OUTCOMES,
        QUESTION_ADDED,
        QUESTION_GONE,
        QUESTION_CHANGED,
        WAY_ADDED,
        WAY_GONE,
        WAY_CONDITION,
        ELEMENT_ADDED,
        ELEMENT_GONE,
        TIMER,
        TABLE_ADDED,
        TABLE_GONE,
        TABLE_CHANGED,
        TERM
    }

    static Change of(Kind kind, String subject, String name) {
        return new Change(kind, subject, name, null, null);
    }
}
