// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import static it.respi.kernel.time.SuspensionKind.SUSPENDS_SINCE;

import it.respi.kernel.time.Explanation.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a suspension is worth: from its day to the day from which the term runs again by law.
 *
 * @param suspension as recorded
 * @param end day from which the term runs again; the latest possible while open
 * @param counted first day of the part that counts: later than the suspension's own day where two overlap
 * @param step how it ended
 */
record Pause(Suspension suspension, LocalDate end, LocalDate counted, Step step) {

    /** The pauses of a term in order of time; days under two suspensions belong to the one that began first. */
    static List<Pause> of(TermInput input) {
        var pauses = new ArrayList<Pause>();
        var cursor = input.start();
        for (var suspension : input.suspensions()) {
            var pause = suspension.kind() == SuspensionKind.DOCUMENTS_REQUEST
                    ? forDocuments(suspension, input.asOf())
                    : forNotice(suspension, input.asOf());
            pauses.add(pause.countedFrom(cursor));
            cursor = latest(cursor, pause.end);
        }
        return pauses;
    }

    private static Pause forDocuments(Suspension suspension, LocalDate asOf) {
        var cap = suspension.from().plusDays(suspension.days().documents());
        var brought = suspension.to();
        if (brought != null && !brought.isAfter(cap)) {
            return new Pause(suspension, brought, suspension.from(), Step.DOCUMENTS_BROUGHT);
        }
        var open = brought == null && asOf.isBefore(cap);
        return new Pause(suspension, cap, suspension.from(), open ? Step.DOCUMENTS_OPEN : Step.DOCUMENTS_CAPPED);
    }

    private static Pause forNotice(Suspension suspension, LocalDate asOf) {
        var from = suspension.from();
        if (from.isBefore(SUSPENDS_SINCE)) {
            return forInterruption(suspension, asOf);
        }
        var window = suspension.days().lastDayToObserve(from);
        int restart = suspension.days().restart();
        var filed = suspension.observations();
        if (filed != null) {
            return filed.isAfter(window)
                    ? new Pause(suspension, window, from, Step.NOTICE_ANSWERED_LATE)
                    : new Pause(suspension, filed.plusDays(restart), from, Step.NOTICE_ANSWERED);
        }
        // observations may come until the end of the last day of the window
        return asOf.isAfter(window)
                ? new Pause(suspension, window, from, Step.NOTICE_UNANSWERED)
                : new Pause(suspension, window.plusDays(restart), from, Step.NOTICE_OPEN);
    }

    /** As it was until July 2020: the term begins anew on the day of the observations, or at the end of the window. */
    private static Pause forInterruption(Suspension suspension, LocalDate asOf) {
        var from = suspension.from();
        var window = suspension.days().lastDayToObserve(from);
        var filed = suspension.observations();
        if (filed != null && !filed.isAfter(window)) {
            return new Pause(suspension, filed, from, Step.NOTICE_INTERRUPTED_ANSWERED);
        }
        var open = filed == null && !asOf.isAfter(window);
        return new Pause(
                suspension, window, from, open ? Step.NOTICE_INTERRUPTED_OPEN : Step.NOTICE_INTERRUPTED_UNANSWERED);
    }

    private Pause countedFrom(LocalDate cursor) {
        var first = latest(suspension.from(), cursor);
        return new Pause(suspension, end, first.isAfter(end) ? end : first, step);
    }

    boolean open() {
        return step == Step.DOCUMENTS_OPEN || step == Step.NOTICE_OPEN || step == Step.NOTICE_INTERRUPTED_OPEN;
    }

    /** Whether the whole term runs anew from its end. */
    boolean interrupts() {
        return switch (step) {
            case NOTICE_INTERRUPTED_ANSWERED, NOTICE_INTERRUPTED_UNANSWERED, NOTICE_INTERRUPTED_OPEN -> true;
            default -> false;
        };
    }

    /** The day from which the term counts: its start, or the end of the last interruption. */
    static LocalDate startOf(LocalDate start, List<Pause> effective) {
        return effective.stream().filter(Pause::interrupts).map(Pause::end).reduce(start, Pause::latest);
    }

    /** Days by which it moves the end of the term. */
    int days() {
        return (int) ChronoUnit.DAYS.between(counted, end);
    }

    /** Days by which it moves the end of a term that counts from that day. */
    int daysAfter(LocalDate begin) {
        return interrupts() ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(latest(counted, begin), end));
    }

    /** Days already counted under an earlier suspension. */
    int overlap() {
        return (int) ChronoUnit.DAYS.between(suspension.from(), end) - days();
    }

    /** Whether the day is not counted; as in every term the first day is outside and the last inside. */
    boolean covers(LocalDate day) {
        return day.isAfter(counted) && !day.isAfter(end);
    }

    static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
