// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.kernel.actor.AgencyKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Whose turn it is in a case (in mano a): what its state says, or where that says too little, its steps. */
@Embeddable
class Turn {
    @Enumerated(EnumType.STRING)
    private AgencyKind decidedBy;

    @Enumerated(EnumType.STRING)
    private CaseState.@Nullable Holder heldBy;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Turn() {}

    Turn(AgencyKind decidedBy) {
        this.decidedBy = decidedBy;
    }

    CaseState.Holder in(CaseState state) {
        return in(state, decidedBy, heldBy);
    }

    /** The same of a case that was not read as a whole. */
    static CaseState.Holder in(CaseState state, AgencyKind decidedBy, CaseState.@Nullable Holder heldBy) {
        return state.asStepsSay() && heldBy != null ? heldBy : state.holder(decidedBy);
    }

    void pass(CaseState.Holder holder) {
        heldBy = holder;
    }
}
