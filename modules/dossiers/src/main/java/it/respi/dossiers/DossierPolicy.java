// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a dossier (permission matrix, specification 3.2), and the only place where it is written: what is
 * seen is asked of {@link PurposeViews}, what may be done follows from what is seen. Lists and searches follow the same
 * rule through {@link DossierScope}.
 */
@Component
public class DossierPolicy {
    /** Sections that are made of notes. */
    private static final Set<Section> NOTED = EnumSet.of(Section.COUNSELLING, Section.SOCIAL, Section.EXCHANGES);

    /** Lanes that work on cases. */
    private static final Set<Lane> WORKING = EnumSet.of(
            Lane.HD_OP,
            Lane.HD_RESP,
            Lane.SUI_IST,
            Lane.SUI_RESP,
            Lane.PRE_CIT,
            Lane.QUE_ACC,
            Lane.QUE_IST,
            Lane.QUE_RESP,
            Lane.COM_TEC,
            Lane.COM_ANA,
            Lane.COM_SS,
            Lane.COM_RESP);

    private final PurposeViews views;

    DossierPolicy(PurposeViews views) {
        this.views = views;
    }

    /** What the actor may see and do; of a dossier that was taken from the archive. */
    public DossierRights rights(Actor actor, Dossier dossier) {
        return purpose(actor, dossier)
                .map(purpose -> rights(actor, purpose))
                .map(rights -> dossier.mergedInto() == null ? rights : rights.without(endedBy(dossier)))
                .orElseGet(DossierRights::none);
    }

    /** Why the actor may look at it; empty when they may not, or may not even know that it is there. */
    Optional<ViewPurpose> purpose(Actor actor, Dossier dossier) {
        if (dossier.protection() != null && !dossier.admitted().isNamed()) {
            return Optional.empty();
        }
        if (!readsCases(actor)) {
            return followsPeople(actor) && dossier.admitted().isNamed()
                    ? Optional.of(ViewPurpose.NAMED)
                    : Optional.empty();
        }
        if (actor.worksAt(dossier.ownerOfficeId())) {
            return Optional.of(ViewPurpose.KEEPING);
        }
        if (dossier.isSharedWith(actor.office().id())) {
            return Optional.of(ViewPurpose.TAKING_PART);
        }
        return dossier.admitted().hasStatedReason() ? Optional.of(ViewPurpose.STATED) : Optional.empty();
    }

    /** Whether the actor may open new dossiers: help desks only. */
    public boolean mayOpen(Actor actor) {
        return actor.isAny(Lane.HD_OP, Lane.HD_RESP);
    }

    /** Whether the actor may open a dossier outside their own work, saying why: the table decides for the kind of office. */
    public boolean mayStateReason(Actor actor) {
        return readsCases(actor) && seesAnything(actor.office().kind(), ViewPurpose.STATED);
    }

    /** Whether the actor looks after single people named to them (presa in carico sociale). */
    public boolean followsPeople(Actor actor) {
        return actor.is(Lane.PROV_SOC) && seesAnything(actor.office().kind(), ViewPurpose.NAMED);
    }

    /** Whether the actor answers for an office, and reviews what its people open outside their own work. */
    public boolean isHead(Actor actor) {
        return actor.leadsOffice();
    }

    /** Province and administrators watch times and never see a case; so does whoever holds no lane. */
    public boolean readsCases(Actor actor) {
        return actor.lanes().stream().anyMatch(WORKING::contains);
    }

    /** Whether the actor's office and others ask and tell each other things (quesiti, note tra uffici, precedenti). */
    public boolean exchanges(Actor actor) {
        return readsCases(actor)
                && views.of(actor.office().kind(), ViewPurpose.TAKING_PART).contains(Section.EXCHANGES);
    }

    /**
     * What is done in the dossier that stays: everything new. A case that runs goes on where it began, with its papers;
     * consent, protection and whoever takes part are those of this dossier still.
     */
    private static Set<DossierAction> endedBy(Dossier merged) {
        EnumSet<DossierAction> ended =
                EnumSet.of(DossierAction.EDIT_PERSON, DossierAction.CHANGE_FAMILY, DossierAction.WRITE_NOTE);
        if (!merged.running()) {
            ended.addAll(EnumSet.of(DossierAction.ADD_DOCUMENT, DossierAction.CORRECT_DOCUMENT));
        }
        return ended;
    }

    /** Whether the actor could do it, had the dossier not been merged. */
    boolean couldBefore(Actor actor, Dossier dossier, DossierAction action) {
        return dossier.mergedInto() != null
                && purpose(actor, dossier)
                        .map(purpose -> rights(actor, purpose).can(action))
                        .orElse(false);
    }

    /**
     * Whether the actor reaches a part in doing that with the dossier it was merged into: who keeps the dossier that stays
     * keeps the person (ADR 0022), others reach what they may do with the part itself; a protected part is for people named in it.
     */
    boolean reachesPart(Actor actor, Dossier kept, Dossier part, DossierAction action) {
        boolean keeps =
                actor.worksAt(kept.ownerOfficeId()) && rights(actor, kept).can(action);
        return (keeps || rights(actor, part).can(action))
                && (part.protection() == null || part.admitted().isNamed());
    }

    private DossierRights rights(Actor actor, ViewPurpose purpose) {
        Set<Section> sections = views.of(actor.office().kind(), purpose);
        if (sections.isEmpty()) {
            return DossierRights.none();
        }
        EnumSet<DossierAction> allowed = EnumSet.of(DossierAction.READ);
        if (sections.contains(Section.DOCUMENTS)) {
            documents(actor, purpose, allowed);
        }
        if (purpose != ViewPurpose.STATED) {
            allowed.add(DossierAction.PRINT_BINDER); // who is not at work on it takes no copy away
        }
        if (sections.stream().anyMatch(NOTED::contains)) {
            allowed.add(DossierAction.WRITE_NOTE);
        }
        if (purpose != ViewPurpose.STATED && sections.contains(Section.NUMBERS) && mayOpen(actor)) {
            allowed.addAll(EnumSet.of(DossierAction.MERGE, DossierAction.SPLIT));
        }
        if (sections.contains(Section.EXCHANGES)) {
            allowed.add(DossierAction.ASK_OFFICE);
        }
        if (purpose == ViewPurpose.KEEPING && actor.office().kind() == AgencyKind.HELP_DESK) {
            allowed.addAll(EnumSet.of(
                    DossierAction.EDIT_PERSON,
                    DossierAction.CHANGE_FAMILY,
                    DossierAction.RECORD_CONSENT,
                    DossierAction.PROTECT,
                    DossierAction.TRANSFER));
            personsRights(actor, allowed);
        }
        return new DossierRights(allowed, sections);
    }

    /** Rights of the person: asked at the desk that keeps the dossier; the head releases and decides, never alone. */
    private void personsRights(Actor actor, Set<DossierAction> allowed) {
        allowed.addAll(EnumSet.of(
                DossierAction.RECORD_REQUEST,
                DossierAction.EXPORT_PERSON,
                DossierAction.RESTRICT,
                DossierAction.DISPOSE));
        if (isHead(actor)) {
            allowed.addAll(EnumSet.of(DossierAction.RELEASE_EXPORT, DossierAction.DECIDE_DISPOSAL));
        }
    }

    private static void documents(Actor actor, ViewPurpose purpose, Set<DossierAction> allowed) {
        allowed.add(DossierAction.OPEN_DOCUMENT);
        allowed.add(DossierAction.ADD_DOCUMENT);
        boolean desk = actor.office().kind() == AgencyKind.HELP_DESK;
        if (desk) {
            allowed.add(DossierAction.PRINT_ACCESSES);
        }
        if (purpose != ViewPurpose.STATED) {
            allowed.add(DossierAction.CORRECT_DOCUMENT);
        }
        allowed.add(desk ? DossierAction.PRECHECK_DOCUMENT : DossierAction.VERIFY_DOCUMENT);
    }

    private boolean seesAnything(AgencyKind kind, ViewPurpose purpose) {
        return !views.of(kind, purpose).isEmpty();
    }
}
