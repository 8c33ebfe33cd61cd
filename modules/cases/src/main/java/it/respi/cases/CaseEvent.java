// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import java.util.Map;

/**
 * What happened to a case, told inside the transaction that recorded it, so that the process moves with the facts or not
 * at all. Routing values are scalars that gateways and timers read; never personal data.
 */
public sealed interface CaseEvent {
    CaseId caseId();

    /** A case was opened (apertura della pratica) for the procedure of that key. */
    record Opened(CaseId caseId, String procedure, Map<String, Object> routing) implements CaseEvent {
        public Opened {
            routing = Map.copyOf(routing);
        }
    }

    /** A case that was over is decided on once more (riesame, SP11): its process begins again at the review. */
    record Reopened(CaseId caseId, String procedure, Map<String, Object> routing) implements CaseEvent {
        public Reopened {
            routing = Map.copyOf(routing);
        }
    }

    /** A step (passo) was finished; {@code engineTask} is the reference given to {@link Steps#opened}. */
    record StepCompleted(CaseId caseId, String engineTask, Map<String, Object> routing) implements CaseEvent {
        public StepCompleted {
            routing = Map.copyOf(routing);
        }
    }

    /** Something happened that no step asked for. */
    record Signalled(CaseId caseId, CaseSignal signal) implements CaseEvent {}
}
