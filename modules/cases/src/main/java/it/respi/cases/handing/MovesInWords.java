// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.handing;

import it.respi.cases.step.StepRow;
import it.respi.registry.Staff;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who gave a step to whom, by the names of colleagues: for the office that does the step. */
@Component
public class MovesInWords {
    private final StepMoves moves;
    private final Staff staff;

    MovesInWords(StepMoves moves, Staff staff) {
        this.moves = moves;
        this.staff = staff;
    }

    /** The newest moves of a step, newest first; ask first who may finish it. */
    public List<Line> of(StepRow step) {
        return moves.of(step).stream()
                .map(move ->
                        new Line(move.kind(), staff.nameOf(move.by()), staff.nameOf(move.to()), move.at(), move.note()))
                .toList();
    }

    /** One move, with the names of who gave and who got it. */
    public record Line(
            HandKind kind,
            String by,
            String to,
            Instant at,
            @Nullable String note) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Line[" + kind + "]";
        }
    }
}
