// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine keeps of a running case: so many waiting processes are there, but no way that they took. At the police
 * office it waits in a process that the renewal calls.
 */
final class EngineRows {
    /** The model of what happens at the police office. */
    static final String CALLED = "policePermit";

    /** Signals that end or accompany a renewal at any time, and where its model waits for them. */
    static final List<Waiting> SIGNALS = List.of(
            new Waiting("ENDED", "Start_Ended_P01"),
            new Waiting("WITHDRAWAL_REQUESTED", "Start_Withdrawal_P01"),
            new Waiting("TRANSFER_REQUESTED", "Start_Transfer_P01"),
            new Waiting("TERM_PASSED", "Start_Overdue_P01"));

    /** Where the renewal calls it. */
    static final String CALL = "Call_PolicePermit";

    /** What an execution has, as the engine notes it: events, then tasks and variables; or a process that it called. */
    private static final int EVENTS_AND_VARIABLES = 17;

    private static final int ALL = 19;
    private static final int CALLING = 32;
    private static final int TASK = 2;

    private final Rows rows;
    private final Network network;
    private final Dossier dossier;
    private final String process;

    private EngineRows(Rows rows, Network network, Dossier dossier) {
        this.rows = rows;
        this.network = network;
        this.dossier = dossier;
        this.process = "bench-p" + dossier.serial();
    }

    /** An event of a model. */
    record Waiting(String signal, String start) {}

    /** The engine's task of the open step; its name says that it was never opened by the application. */
    static String task(Dossier dossier) {
        return "bench-t" + dossier.serial();
    }

    static void add(Rows rows, Network network, Dossier dossier, long caseId, LocalDateTime at) {
        new EngineRows(rows, network, dossier).add(Long.toString(caseId), at);
    }

    private void add(String caseId, LocalDateTime at) {
        String code = dossier.stage().code();
        if (dossier.reached(Stage.TAKE_CHARGE)) {
            String call = "bench-c" + dossier.serial();
            String called = "bench-q" + dossier.serial();
            execution(process, process, null, caseId, null, null, process, EVENTS_AND_VARIABLES);
            execution(call, process, process, null, null, CALL, CALL + ":" + process, CALLING);
            execution(called, called, null, caseId, call, code, code + ":" + process, TASK);
            task(called, network.police(), at);
        } else {
            execution(process, process, null, caseId, null, code, code + ":" + process, ALL);
            task(process, network.renewal(), at);
        }
        rows.add(
                "ACT_RU_VARIABLE",
                "bench-v" + dossier.serial(),
                1,
                "string",
                "channel",
                process,
                process,
                network.renewal(),
                "KIT",
                process,
                1,
                0);
        for (int i = 0; i < SIGNALS.size(); i++) {
            event("bench-e" + dossier.serial() + "-" + i, SIGNALS.get(i), at);
        }
    }

    private void execution(
            String id,
            String instance,
            @Nullable String parent,
            @Nullable String caseId,
            @Nullable String calledBy,
            @Nullable String activity,
            String activityInstance,
            int has) {
        boolean called = calledBy != null;
        rows.add(
                "ACT_RU_EXECUTION",
                id,
                1,
                parent == null ? process : null,
                instance,
                caseId,
                parent,
                called ? network.police() : network.renewal(),
                calledBy,
                activity,
                activityInstance,
                activity == null ? 0 : 1,
                0,
                1,
                0,
                1,
                has,
                3,
                called ? CALLED : CaseRows.PROCEDURE);
    }

    private void task(String execution, String definition, LocalDateTime at) {
        rows.add(
                "ACT_RU_TASK",
                task(dossier),
                1,
                execution,
                execution,
                definition,
                dossier.stage().title(),
                dossier.stage().code(),
                50,
                at,
                1,
                "Created");
    }

    private void event(String id, Waiting waiting, LocalDateTime at) {
        rows.add("ACT_RU_EVENT_SUBSCR", id, 1, "message", waiting.signal(), process, process, waiting.start(), at);
    }
}
