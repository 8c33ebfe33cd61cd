// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import java.time.LocalDateTime;

/** What the engine keeps of a running case: so many waiting processes are there, but no way that they took. */
final class EngineRows {
    private EngineRows() {}

    /** The engine's task of the open step; its name says that it was never opened by the application. */
    static String task(Dossier dossier) {
        return "bench-t" + dossier.serial();
    }

    static void add(Rows rows, String definition, Dossier dossier, long caseId, LocalDateTime at) {
        String process = "bench-p" + dossier.serial();
        String code = dossier.stage().code();
        rows.add(
                "ACT_RU_EXECUTION",
                process,
                1,
                process,
                process,
                Long.toString(caseId),
                definition,
                code,
                code + ":" + process,
                1,
                0,
                1,
                0,
                1,
                19,
                3,
                CaseRows.PROCEDURE);
        rows.add(
                "ACT_RU_TASK",
                task(dossier),
                1,
                process,
                process,
                definition,
                dossier.stage().title(),
                code,
                50,
                at,
                1,
                "Created");
        rows.add(
                "ACT_RU_VARIABLE",
                "bench-v" + dossier.serial(),
                1,
                "string",
                "channel",
                process,
                process,
                definition,
                "KIT",
                process,
                1,
                0);
        rows.add(
                "ACT_RU_EVENT_SUBSCR",
                "bench-e" + dossier.serial(),
                1,
                "message",
                "ENDED",
                process,
                process,
                "Start_Ended_P01",
                at);
        rows.add(
                "ACT_RU_EVENT_SUBSCR",
                "bench-w" + dossier.serial(),
                1,
                "message",
                "WITHDRAWAL_REQUESTED",
                process,
                process,
                "Start_Withdrawal_P01",
                at);
    }
}
