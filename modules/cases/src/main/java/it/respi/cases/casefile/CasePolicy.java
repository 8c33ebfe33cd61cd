// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseOutcome;
import it.respi.cases.CaseSignal;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.data.SqlPart;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may do what with a case (permission matrix, specification 3.2), and the only place where it is written. */
@Component
public class CasePolicy {
    /** Heads of the offices that decide: they sign, and shelve. */
    private static final Set<Lane> HEADS = EnumSet.of(Lane.SUI_RESP, Lane.QUE_RESP, Lane.COM_RESP);
    /**
     * Who proposes or signs in an office that decides: they read the reasons of the cases on which that office decides, of
     * whatever kind it is, and of no other; elsewhere what their own office wrote.
     */
    private static final Set<Lane> REASONING = EnumSet.of(
            Lane.SUI_IST,
            Lane.SUI_RESP,
            Lane.PRE_CIT,
            Lane.QUE_IST,
            Lane.QUE_RESP,
            Lane.COM_TEC,
            Lane.COM_ANA,
            Lane.COM_RESP);
    /** Between whom the reasons of an opinion stay: police and prefecture alone. */
    private static final Set<Lane> OPINING =
            EnumSet.of(Lane.SUI_IST, Lane.SUI_RESP, Lane.PRE_CIT, Lane.QUE_IST, Lane.QUE_RESP);

    /** What the prefecture reads of the network although it does not decide it (specification 3.2). */
    private static final Set<String> READ_BY_PREFECTURE =
            Set.of("p02FamilyReunification", "p04QuotaEntry", "p05FirstPermit");

    /** The procedure of the citizenship office (Area IV): elsewhere in the prefecture it reasons on nothing. */
    private static final String CITIZENSHIP = "p07Citizenship";

    private final Reached reached;
    private final Heard heard;
    private final Restricted restricted;

    CasePolicy(Reached reached, Heard heard, Restricted restricted) {
        this.heard = heard;
        this.reached = reached;
        this.restricted = restricted;
    }

    /** What the actor may do with the case; what of the dossier the actor sees was asked before. */
    public CaseRights rights(Actor actor, CaseFile file) {
        EnumSet<CaseAction> allowed = EnumSet.noneOf(CaseAction.class);
        CaseReader reader = reader(actor);
        if (reader.follows(file)) {
            deskRights(actor, file, allowed);
        } else if (readable(reader, List.of(file)).isEmpty()) {
            return new CaseRights(allowed);
        } else if (reader.decides(file)) {
            decidingRights(actor, file, allowed);
        } else {
            allowed.add(CaseAction.READ);
            opinions(actor, file, allowed);
            reasons(actor, file, CaseAction.READ_OWN_REASONS, allowed);
            ownLetters(reader, file, allowed);
        }
        return new CaseRights(allowed);
    }

    /** Those of the cases that the actor reads, in the same order; asks at most once which of them brought a step. */
    List<CaseFile> readable(Actor actor, List<CaseFile> files) {
        return readable(reader(actor), files);
    }

    /** The same as a condition of a query that reads {@code case_file f}. */
    SqlPart condition(Actor actor) {
        return reader(actor).condition();
    }

    private List<CaseFile> readable(CaseReader reader, List<CaseFile> files) {
        List<Long> others = files.stream()
                .filter(file -> !reader.readsWithoutAStep(file))
                .map(CaseFile::id)
                .toList();
        Set<Long> steps = others.isEmpty() ? Set.of() : reached.among(others, reader.office(), reader.lanes());
        return files.stream()
                .filter(file -> !others.contains(file.id()) || steps.contains(file.id()))
                .toList();
    }

    private CaseReader reader(Actor actor) {
        return new CaseReader(
                actor.office().id(),
                actor.office().kind() == AgencyKind.HELP_DESK && actor.isAny(Lane.HD_OP, Lane.HD_RESP),
                worksOnCases(actor),
                actor.isAny(Lane.SUI_IST, Lane.SUI_RESP) ? READ_BY_PREFECTURE : Set.of(),
                worksOnCases(actor) ? lanesOf(actor) : Set.of(),
                restricted.procedures());
    }

    /** Whether the actor may take and finish a step of that lane and office. */
    public boolean mayFinish(Actor actor, int officeId, Lane lane) {
        return actor.worksAt(officeId) && lanesOf(actor).contains(lane);
    }

    /** Whether the actor may give a step of that lane and office to a colleague (assegnazione): the head of the office. */
    public boolean mayAssign(Actor actor, int officeId, Lane lane) {
        return isHead(actor) && mayFinish(actor, officeId, lane);
    }

    /** @throws NotAllowed {@code bulk.list.not-allowed} for whoever has no work on cases, and so no list of it */
    public void mustWork(Actor actor) {
        if (lanesOf(actor).isEmpty()) {
            throw new NotAllowed("bulk.list.not-allowed");
        }
    }

    /** Whether the actor answers for the work of an office, and is told what is late there. */
    public boolean isHead(Actor actor) {
        return actor.leadsOffice();
    }

    /** Whether the actor follows cases that other offices work on, and is told where they stand still. */
    public boolean followsCases(Actor actor) {
        return actor.isAny(Lane.HD_OP, Lane.HD_RESP);
    }

    /**
     * The lanes whose steps the actor may do: a manager may do what the people of the office may, a case officer also
     * what the front office does (specification 3.2), never the other way round. The head of the prefecture stands for its
     * citizenship office too. In a municipality the social services stay among themselves.
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
            case SUI_RESP -> List.of(Lane.SUI_IST, Lane.PRE_CIT);
            case QUE_IST -> List.of(Lane.QUE_ACC);
            case QUE_RESP -> List.of(Lane.QUE_IST, Lane.QUE_ACC);
            case COM_RESP -> List.of(Lane.COM_TEC, Lane.COM_ANA);
            default -> List.of();
        };
    }

    private void deskRights(Actor actor, CaseFile file, Set<CaseAction> allowed) {
        read(file, allowed);
        if (file.municipalityOfficeId() != null && file.state() != CaseState.CLOSED) {
            allowed.add(CaseAction.CHANGE_MUNICIPALITY);
        }
        boolean cancels = file.state().mayBeCancelled();
        boolean closes = actor.isAny(Lane.HD_RESP) && file.state() != CaseState.CLOSED;
        boolean alone = (cancels || closes) && !reached.elsewhere(file);
        if (cancels && alone) {
            allowed.add(CaseAction.CANCEL);
        }
        if (closes && (alone || file.policeOfficeId() == file.deskOfficeId())) {
            mayClose(file, allowed);
        }
    }

    private void decidingRights(Actor actor, CaseFile file, Set<CaseAction> allowed) {
        read(file, allowed);
        opinions(actor, file, allowed);
        reasons(actor, file, CaseAction.READ_REASONS, allowed);
        if (file.state() == CaseState.DECIDED_POS && worksOn(actor, file, REASONING)) {
            offer(CaseAction.REPORT_IMPEDIMENT, CaseSignal.IMPEDIMENT_FOUND, file, allowed);
        }
        if (actor.lanes().stream().anyMatch(HEADS::contains) && file.mayLapse(1)) {
            allowed.add(CaseAction.LAPSE);
        }
        if (actor.lanes().stream().anyMatch(HEADS::contains)) {
            mayClose(file, allowed);
            CaseOutcome outcome = file.outcome();
            if (outcome != null && outcome.mayBeReopened()) {
                allowed.add(CaseAction.REOPEN);
            }
        }
    }

    private static void mayClose(CaseFile file, Set<CaseAction> allowed) {
        if (file.state() != CaseState.CLOSED) {
            allowed.add(CaseAction.CLOSE_FOR_REASON);
        }
    }

    private static void reasons(Actor actor, CaseFile file, CaseAction which, Set<CaseAction> allowed) {
        if (worksOn(actor, file, REASONING)) {
            allowed.add(which);
        }
    }

    /** Who turns an application down before any term runs hands out its own notice and refusal (art. 10-bis L. 241/1990). */
    private void ownLetters(CaseReader reader, CaseFile file, Set<CaseAction> allowed) {
        boolean early = file.term().start() == null && file.decision().proposal() != null;
        if (early
                && allowed.contains(CaseAction.READ_OWN_REASONS)
                && !reached.among(List.of(file.id()), reader.office(), reader.lanes())
                        .isEmpty()) {
            allowed.add(CaseAction.PRINT);
        }
    }

    private static void opinions(Actor actor, CaseFile file, Set<CaseAction> allowed) {
        if (worksOn(actor, file, OPINING)) {
            allowed.add(CaseAction.READ_OPINION);
        }
    }

    private static boolean worksOn(Actor actor, CaseFile file, Set<Lane> lanes) {
        return actor.lanes().stream()
                .filter(lane -> lane != Lane.PRE_CIT || file.procedureKey().equals(CITIZENSHIP))
                .anyMatch(lanes::contains);
    }

    /** What whoever works on it may do. */
    private void read(CaseFile file, Set<CaseAction> allowed) {
        allowed.addAll(List.of(CaseAction.READ, CaseAction.PRINT, CaseAction.ANSWER_FOR_MESSAGES));
        if (file.state() != CaseState.CLOSED) {
            allowed.add(CaseAction.MARK_CHECKLIST);
            offer(CaseAction.REPORT_MISSING, CaseSignal.WENT_MISSING, file, allowed);
        }
        if (file.state().mayBeWithdrawn(file.term().rule())) {
            offer(CaseAction.REQUEST_WITHDRAWAL, CaseSignal.WITHDRAWAL_REQUESTED, file, allowed);
            offer(CaseAction.REQUEST_TRANSFER, CaseSignal.TRANSFER_REQUESTED, file, allowed);
        }
    }

    private void offer(CaseAction action, CaseSignal signal, CaseFile file, Set<CaseAction> allowed) {
        if (heard.by(file, signal)) {
            allowed.add(action);
        }
    }

    /** Province and administrators watch times and never see a case (specification 3.2). */
    private static boolean worksOnCases(Actor actor) {
        return actor.lanes().stream().anyMatch(lane -> lane != Lane.PROV_SOC && lane != Lane.ADM);
    }
}
