// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import org.jspecify.annotations.Nullable;

/** The steps of a renewal without detours, in order: what the model of the procedure says of each. */
enum Stage {
    PRE_CHECK("Task_PreCheck", "Controlla i documenti", "HD-OP", "PRECHECK", "COMPLETE", 3, "CHECKING", "DESK"),
    PREPARE_KIT("Task_PrepareKit", "Prepara il kit postale", "HD-OP", "PREPARE_KIT", null, 3, "READY", "DESK"),
    POSTING("Task_EnterPosting", "Registra la spedizione", "HD-OP", "ENTER_POSTING", null, 5, "KIT_READY", "PERSON"),
    TAKE_CHARGE(
            "Task_TakeCharge", "Prendi in carico la pratica", "QUE-IST", "TAKE_CHARGE", null, 5, "POSTED", "POLICE"),
    BOOK(
            "Task_BookFingerprints",
            "Fissa l’appuntamento per le impronte",
            "QUE-ACC",
            "BOOK_FINGERPRINTS",
            null,
            5,
            "RECEIVED_QUE",
            "POLICE"),
    FINGERPRINTS(
            "Task_RecordFingerprints",
            "Registra le impronte",
            "QUE-ACC",
            "RECORD_FINGERPRINTS",
            "DONE",
            1,
            "WAIT_APPT",
            "POLICE"),
    REVIEW("Task_Review", "Esamina la pratica", "QUE-IST", "REVIEW", "PROPOSE_GRANT", 0, "IN_REVIEW", "POLICE"),
    SIGN("Task_SignDecision", "Firma il provvedimento", "QUE-RESP", "SIGN_DECISION", "SIGN", 3, "IN_REVIEW", "POLICE"),
    CARD(
            "Task_RegisterCard",
            "Registra l’arrivo della tessera",
            "QUE-ACC",
            "REGISTER_CARD",
            null,
            30,
            "PRINTING",
            "POLICE"),
    DELIVER("Task_DeliverCard", "Consegna il permesso", "QUE-ACC", "DELIVER_CARD", null, 30, "READY_PICKUP", "PERSON"),
    OVER("", "", "", "", null, 0, "CLOSED", "NOBODY");

    private final String code;
    private final String title;
    private final String lane;
    private final String action;
    private final @Nullable String outcome;
    private final int targetDays;
    private final String state;
    private final String holder;

    Stage(
            String code,
            String title,
            String lane,
            String action,
            @Nullable String outcome,
            int targetDays,
            String state,
            String holder) {
        this.code = code;
        this.title = title;
        this.lane = lane;
        this.action = action;
        this.outcome = outcome;
        this.targetDays = targetDays;
        this.state = state;
        this.holder = holder;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String lane() {
        return lane;
    }

    String action() {
        return action;
    }

    @Nullable
    String outcome() {
        return outcome;
    }

    /** Days until it is due; 0 when it is due by the term of the procedure. */
    int targetDays() {
        return targetDays;
    }

    /** State of a case whose open step this is. */
    String state() {
        return state;
    }

    String holder() {
        return holder;
    }

    boolean atDesk() {
        return lane.startsWith("HD");
    }

    Stage next() {
        return values()[ordinal() + 1];
    }

    boolean reached(Stage other) {
        return ordinal() >= other.ordinal();
    }
}
