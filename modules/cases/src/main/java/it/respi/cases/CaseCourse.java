// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import it.respi.kernel.time.StopDays;
import it.respi.kernel.time.TermResult;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a case came (andamento), with the facts that its letters state.
 *
 * @param state name of the state, such as {@code IN_REVIEW}
 * @param clock the term as of today; null while nothing started it
 * @param stops how long the law lets the term stand still for documents and for observations
 * @param absences how often the person did not come to an appointment
 * @param transfer whether it goes to another office (trasferimento, SP6): asked for and not refused, or done
 */
public record CaseCourse(
        String state,
        @Nullable TermResult clock,
        Days days,
        StopDays stops,
        Decision decision,
        Numbers numbers,
        @Nullable Meeting meeting,
        int absences,
        boolean transfer,
        Reasons reasons) {

    /** Whether it is in one of these states. */
    public boolean in(String... states) {
        return List.of(states).contains(state);
    }

    /**
     * Days of what happened; null for what did not.
     *
     * @param reported day of the application as the desk was told it
     * @param documentsAsked day on which papers were asked for the last time
     * @param documentsAsks how often they were; only the first time stops the term (art. 2 c. 7 L. 241/1990)
     * @param documentsDue last day for them, null unless they are awaited
     * @param noticeSigned whether the notice of refusal was signed (art. 10-bis)
     */
    public record Days(
            @Nullable LocalDate reported,
            @Nullable LocalDate documentsAsked,
            int documentsAsks,
            @Nullable LocalDate documentsDue,
            boolean noticeSigned,
            @Nullable LocalDate noticeDelivered,
            @Nullable LocalDate observed) {}

    /**
     * The decision (provvedimento).
     *
     * @param what {@code GRANT}, {@code REFUSE} or, where some relatives were granted and others refused, {@code SPLIT}; null
     *     before it is signed
     * @param on day of the end of the term: of the last signature, or of an end without a decision
     * @param notified day on which a refusal reached the person
     * @param nullaOstaUntil last day of the nulla osta, as the office wrote it; null where there is none
     * @param grantedOn day on which it was granted, at least to some; null where it was not
     */
    public record Decision(
            @Nullable String what,
            @Nullable LocalDate on,
            @Nullable LocalDate notified,
            @Nullable LocalDate nullaOstaUntil,
            @Nullable LocalDate grantedOn) {
        /** Whether it was granted, at least to some. */
        public boolean isGranted() {
            return "GRANT".equals(what) || isSplit();
        }

        /** Whether it was refused, at least to some. */
        public boolean isRefused() {
            return "REFUSE".equals(what) || isSplit();
        }

        private boolean isSplit() {
            return "SPLIT".equals(what);
        }
    }

    /**
     * Numbers by which other systems know it.
     *
     * @param kitModules {@code ONE} or {@code TWO}
     * @param withdrawable whether the person may still withdraw (rinuncia)
     */
    public record Numbers(
            @Nullable String assicurata,
            @Nullable String pratica,
            @Nullable LocalDate permitExpiry,
            @Nullable String kitModules,
            @Nullable Integer kitSheets,
            boolean withdrawable) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Numbers";
        }
    }

    /** Next or last appointment, by the clock of the office. */
    public record Meeting(LocalDateTime at, @Nullable String place) {}

    /**
     * What the office wrote (motivazione), newest text of each kind.
     *
     * @param readable whether whoever prints may read it; then the texts may still be missing
     */
    public record Reasons(
            boolean readable,
            @Nullable String reasons,
            @Nullable String assessment) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Reasons";
        }
    }
}
