// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import java.time.LocalDate;
import java.util.List;

/**
 * One step of the computation (motivo della scadenza), for a page to put into words.
 *
 * @param step what was done
 * @param args what fills the message, in the order told at the step: dates as {@link LocalDate}, numbers as
 *     {@link Integer}
 */
public record Explanation(Step step, List<Object> args) {
    public Explanation {
        args = List.copyOf(args);
    }

    static Explanation of(Step step, Object... args) {
        return new Explanation(step, List.of(args));
    }

    /** Message key, such as {@code clock.rolled}. */
    public String code() {
        return step.key();
    }

    /** What the clock can do; the arguments of each in brackets. */
    public enum Step {
        /** Start of the term, not counted itself (start). */
        START("clock.start"),
        /** Calendar days added (amount, day reached). */
        ADD_DAYS("clock.add.days"),
        /** Working days added (amount, day reached). */
        ADD_WORKING_DAYS("clock.add.working-days"),
        /** Months added (amount, day reached). */
        ADD_MONTHS("clock.add.months"),
        /** Years added (amount, day reached). */
        ADD_YEARS("clock.add.years"),
        /** The month of the end has no such day: its last one (day of the month looked for, day reached). */
        CLAMPED("clock.clamped"),
        /** August left out, before a court (days left out up to the end). */
        COURT_HOLIDAYS("clock.court-holidays"),
        /** Documents asked for and brought (asked, brought, days). */
        DOCUMENTS_BROUGHT("clock.suspended.documents.brought"),
        /** Documents not brought within the cap (asked, day from which the term ran again, days). */
        DOCUMENTS_CAPPED("clock.suspended.documents.capped"),
        /** Documents awaited (asked, latest day from which the term runs again, days at most). */
        DOCUMENTS_OPEN("clock.suspended.documents.open"),
        /** Observations filed in time (notice received, day from which the term ran again, days, filed). */
        NOTICE_ANSWERED("clock.suspended.notice.answered"),
        /** Observations filed too late to count (notice received, end of the window, days, filed). */
        NOTICE_ANSWERED_LATE("clock.suspended.notice.answered-late"),
        /** No observations (notice received, end of the window, days). */
        NOTICE_UNANSWERED("clock.suspended.notice.unanswered"),
        /** Observations may still come (notice received, latest day from which the term runs again, days at most). */
        NOTICE_OPEN("clock.suspended.notice.open"),
        /** Observations filed in time, when the notice still interrupted (notice received, day of new start, days, filed). */
        NOTICE_INTERRUPTED_ANSWERED("clock.interrupted.notice.answered"),
        /** No observations in time, when the notice still interrupted (notice received, day of new start, days). */
        NOTICE_INTERRUPTED_UNANSWERED("clock.interrupted.notice.unanswered"),
        /** Observations may still come, when the notice still interrupted (notice received, latest day of new start, days). */
        NOTICE_INTERRUPTED_OPEN("clock.interrupted.notice.open"),
        /** The whole term again from the new start (amount, day reached). */
        ANEW("clock.interrupted.anew"),
        /** Days of the suspension just told that an earlier one had counted already (days). */
        OVERLAP("clock.suspended.overlap"),
        /** Suspension begun when the term was over, without effect (its day, last day of the term). */
        WITHOUT_EFFECT("clock.suspended.without-effect"),
        /** End moved past holidays (day reached, last day). */
        ROLLED("clock.rolled"),
        /** The end (last day). */
        DUE("clock.due"),
        /** The end while a suspension is open (latest last day possible). */
        DUE_AT_THE_LATEST("clock.due.at-the-latest"),
        /** The start is only reported, the competent office has not confirmed it (no arguments). */
        PROVISIONAL("clock.provisional");

        private final String key;

        Step(String key) {
            this.key = key;
        }

        /** Message key; a bundle that explains terms has all of them. */
        public String key() {
            return key;
        }
    }
}
