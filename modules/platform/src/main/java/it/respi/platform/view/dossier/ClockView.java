// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view.dossier;

import it.respi.platform.view.Deadline;
import it.respi.platform.view.Fact;
import java.time.LocalDate;
import java.util.List;

/**
 * The clock of the procedure (termine del procedimento) as the card beside the dossier shows it.
 *
 * @param start first day of the term
 * @param totalDays days of the term, without suspensions
 * @param deadline the due day and how near it is
 * @param segments running and stopped spans from the start up to today, in order
 * @param words explanation and facts below the bar
 */
public record ClockView(LocalDate start, int totalDays, Deadline deadline, List<Segment> segments, Words words) {
    private static final int WHOLE = 100;

    public ClockView {
        segments = List.copyOf(segments);
    }

    /**
     * A span of the term.
     *
     * @param running false while the clock is stopped
     * @param days its length in days
     */
    public record Segment(boolean running, int days) {}

    /**
     * The words of the card, already in the language of the reader.
     *
     * @param explanation how the due day was computed, one line per step, with the norm
     * @param facts names and values under the bar
     */
    public record Words(List<String> explanation, List<Fact> facts) {
        public Words {
            explanation = List.copyOf(explanation);
            facts = List.copyOf(facts);
        }
    }

    /** Days of the term used so far; stopped days are not counted. */
    public int usedDays() {
        return segments.stream()
                .filter(Segment::running)
                .mapToInt(Segment::days)
                .sum();
    }

    /** Days the clock was stopped so far. */
    public int stoppedDays() {
        return segments.stream()
                .filter(s -> !s.running())
                .mapToInt(Segment::days)
                .sum();
    }

    /** Used share of the term in per cent, 0 to 100. */
    public int percent() {
        return totalDays <= 0 ? WHOLE : Math.min(WHOLE, usedDays() * WHOLE / totalDays);
    }

    /** Length of a segment in per cent of the whole bar (term plus stopped days), 0 to 100. */
    public int width(Segment segment) {
        int whole = Math.max(totalDays, usedDays()) + stoppedDays();
        return whole <= 0 ? 0 : Math.min(WHOLE, Math.round(segment.days() * (float) WHOLE / whole));
    }

    /** Colour class of ring and bar: late, near or neither. */
    public String tone() {
        return switch (deadline.state()) {
            case LATE, TODAY -> "x";
            case SOON -> "w";
            case STOPPED -> "z";
            case LATER, DONE -> "n";
        };
    }
}
