// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.training;

import it.respi.kernel.actor.AgencyKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An exercise (esercizio): where it begins and what shows that it is done. The bundles hold {@code training.WORD.title},
 * {@code .why} and the sentences {@code .1}, {@code .2} and so on.
 */
enum Exercise {
    /** Finds a person and opens the dossier. */
    OPEN("/u/dossier", Proof.USED, "READ"),
    /** Uploads a paper and judges it. */
    PAPERS("/u/dossier/{number}/documenti", Proof.USED, "ADD_DOCUMENT", "VERIFY_DOCUMENT", "PRECHECK_DOCUMENT"),
    /** Takes a step from the list of the office. */
    TAKE("/u/attivita?vista=da-prendere", Proof.TAKEN),
    /** Asks the person for papers. */
    ASK("/u/attivita?vista=ufficio", Proof.ANSWERED, "ASK_DOCUMENTS", "SIGN_DOCUMENT_REQUEST"),
    /** Decides with a legal act. */
    DECIDE("/u/attivita?vista=ufficio", Proof.ANSWERED, "SIGN_DECISION"),
    /** Moves an appointment. */
    MOVE("/u/attivita?vista=ufficio", Proof.NONE);

    private static final Set<AgencyKind> DECIDING =
            EnumSet.of(AgencyKind.POLICE, AgencyKind.PREFECTURE, AgencyKind.MUNICIPALITY);

    private final String page;
    private final Proof proof;
    private final Set<String> codes;

    Exercise(String page, Proof proof, String... codes) {
        this.page = page;
        this.proof = proof;
        this.codes = Set.of(codes);
    }

    /** What shows that it is done. */
    enum Proof {
        /** The history says that the person used an invented dossier so. */
        USED,
        /** A step of an invented dossier is theirs, and was taken since they began. */
        TAKEN,
        /** They finished a step with that act or that answer. */
        ANSWERED,
        /** Nothing does: the person says it. */
        NONE
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it begins; {@code {number}} stands for an invented dossier. */
    String page() {
        return page;
    }

    Proof proof() {
        return proof;
    }

    /** Actions, acts or answers that are the proof. */
    Set<String> codes() {
        return codes;
    }

    /** Whether offices of that kind can do it. */
    boolean isFor(AgencyKind kind) {
        return switch (this) {
            case ASK, DECIDE -> DECIDING.contains(kind);
            case OPEN, PAPERS, TAKE, MOVE -> kind != AgencyKind.PROVINCE;
        };
    }

    static Optional<Exercise> of(@Nullable String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
