// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may do what with a case (permission matrix, specification 3.2), and the only place where it is written. */
@Component
public class CasePolicy {

    /** What the actor may do with the case; what of the dossier the actor sees was asked before. */
    public CaseRights rights(Actor actor, CaseFile file) {
        EnumSet<CaseAction> allowed = EnumSet.noneOf(CaseAction.class);
        if (actor.worksAt(file.deskOfficeId())) {
            deskRights(actor, file, allowed);
        } else if (actor.worksAt(file.policeOfficeId())) {
            decidingRights(actor, file, allowed);
        } else if (actor.office().kind() == AgencyKind.HELP_DESK && actor.isAny(Lane.HD_OP, Lane.HD_RESP)) {
            allowed.add(CaseAction.READ);
        } else if (actor.isAny(Lane.SUI_IST, Lane.SUI_RESP)) {
            allowed.addAll(List.of(CaseAction.READ, CaseAction.READ_OPINION));
        } else if (actor.isAny(Lane.QUE_ACC, Lane.QUE_IST, Lane.QUE_RESP) && file.permitType() == null) {
            allowed.add(CaseAction.READ); // it may have a step there, although another office decides
        }
        return new CaseRights(allowed);
    }

    /** Whether the actor may take and finish a step of that lane and office. */
    public boolean mayFinish(Actor actor, int officeId, Lane lane) {
        return actor.worksAt(officeId) && lanesOf(actor).contains(lane);
    }

    /**
     * The lanes whose steps the actor may do: a manager may do what the people of the office may, a case officer also
     * what the front office does (specification 3.2), never the other way round.
     */
    public Set<Lane> lanesOf(Actor actor) {
        EnumSet<Lane> lanes = EnumSet.noneOf(Lane.class);
        for (Lane lane : actor.lanes()) {
            lanes.add(lane);
            lanes.addAll(covered(lane));
        }
        return lanes;
    }

    private static List<Lane> covered(Lane lane) {
        return switch (lane) {
            case HD_RESP -> List.of(Lane.HD_OP);
            case SUI_RESP -> List.of(Lane.SUI_IST);
            case QUE_IST -> List.of(Lane.QUE_ACC);
            case QUE_RESP -> List.of(Lane.QUE_IST, Lane.QUE_ACC);
            default -> List.of();
        };
    }

    private static void deskRights(Actor actor, CaseFile file, Set<CaseAction> allowed) {
        if (!actor.isAny(Lane.HD_OP, Lane.HD_RESP)) {
            return;
        }
        read(file, allowed);
        if (file.state().mayBeCancelled()) {
            allowed.add(CaseAction.CANCEL);
        }
    }

    private static void decidingRights(Actor actor, CaseFile file, Set<CaseAction> allowed) {
        if (actor.lanes().stream().noneMatch(CasePolicy::worksOnCases)) {
            return;
        }
        read(file, allowed);
        if (actor.isAny(Lane.SUI_IST, Lane.SUI_RESP, Lane.QUE_IST, Lane.QUE_RESP)) {
            allowed.addAll(List.of(CaseAction.READ_REASONS, CaseAction.READ_OPINION));
        }
        if (actor.is(Lane.QUE_RESP) && file.mayLapse(1)) {
            allowed.add(CaseAction.LAPSE);
        }
    }

    /** What whoever works on it may do. */
    private static void read(CaseFile file, Set<CaseAction> allowed) {
        allowed.addAll(List.of(CaseAction.READ, CaseAction.PRINT));
        if (file.state() != CaseState.CLOSED) {
            allowed.add(CaseAction.MARK_CHECKLIST);
        }
        if (file.state().mayBeWithdrawn()) {
            allowed.add(CaseAction.REQUEST_WITHDRAWAL);
        }
    }

    /** Province and administrators watch times and never see a case (specification 3.2). */
    private static boolean worksOnCases(Lane lane) {
        return lane != Lane.PROV_SOC && lane != Lane.ADM;
    }
}
