// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.StepDefinition;
import it.respi.kernel.actor.AgencyKind;

/** State of a case (stato della pratica, specification 4.1 and P1.4), and who has it while it is so. */
public enum CaseState {
    /** On the way of a procedure that tells no states of its own: its open steps say where it is. */
    UNDER_WAY(Holder.DESK),
    /** The application of a case that is not about a permit was handed in or sent (domanda inviata). */
    FILED(Holder.POLICE),
    CHECKING(Holder.DESK),
    INCOMPLETE(Holder.PERSON),
    READY(Holder.DESK),
    KIT_READY(Holder.PERSON),
    POSTED(Holder.POLICE),
    RECEIVED_QUE(Holder.POLICE),
    WAIT_APPT(Holder.POLICE),
    NO_SHOW(Holder.POLICE),
    IN_REVIEW(Holder.POLICE),
    SUSP_DOCS(Holder.PERSON),
    SUSP_10BIS(Holder.PERSON),
    PRINTING(Holder.POLICE),
    READY_PICKUP(Holder.PERSON),
    /** The person has the card (consegnato): what follows from it is seen to (P1.18). */
    DELIVERED(Holder.DESK),
    /** Granted, where no permit is printed (accolta): what was granted is handed over. */
    DECIDED_POS(Holder.POLICE),
    DECIDED_NEG(Holder.POLICE),
    /** The refusal reached the person: the remedies run (provvedimento notificato). */
    NOTIFIED(Holder.PERSON),
    /** The person went to court (ricorso presentato). */
    APPEALED(Holder.NOBODY),
    CLOSED(Holder.NOBODY);

    private final Holder holder;

    CaseState(Holder holder) {
        this.holder = holder;
    }

    /**
     * Who has the case now (in mano a).
     *
     * @param decider kind of the office that decides on it
     */
    public Holder holder(AgencyKind decider) {
        return holder == Holder.POLICE ? Holder.of(decider) : holder;
    }

    /** Whether a head may turn it down, or take back what was granted, although it is at no review (rigetto, revoca). */
    public boolean mayBeRefusedBesideReview() {
        return this == UNDER_WAY || this == CHECKING || this == DECIDED_POS;
    }

    /** Whether the steps that are open say more of who has the case than the state does. */
    public boolean asStepsSay() {
        return this == UNDER_WAY || this == DECIDED_POS;
    }

    /**
     * Whether the person may still withdraw (rinuncia, P1.4b, SP5).
     *
     * @param term where none runs nobody files: such a case can be withdrawn as long as it is open
     */
    public boolean mayBeWithdrawn(TermRule term) {
        return switch (this) {
            case UNDER_WAY -> !term.isSet();
            case FILED, POSTED, RECEIVED_QUE, WAIT_APPT, NO_SHOW, IN_REVIEW, SUSP_DOCS, SUSP_10BIS -> true;
            default -> false;
        };
    }

    /** Whether the desk may still cancel it, because no office decides on it yet (annullamento). */
    public boolean mayBeCancelled() {
        return switch (this) {
            case UNDER_WAY, CHECKING, INCOMPLETE, READY, KIT_READY -> true;
            default -> false;
        };
    }

    /** Whether a summons of the Questura is for the fingerprints of a permit (rilievi). */
    public boolean awaitsFingerprints() {
        return this == RECEIVED_QUE || this == NO_SHOW;
    }

    /** Key of its name in the bundles. */
    public String key() {
        return "case.state." + name();
    }

    /** Who a case waits for. */
    public enum Holder {
        DESK("SP"),
        PREFECTURE("PR"),
        POLICE("QU"),
        PROVINCE("PV"),
        MUNICIPALITY("CO"),
        PERSON("PE"),
        NOBODY("");

        private final String mark;

        Holder(String mark) {
            this.mark = mark;
        }

        /** Whoever does that step. */
        public static Holder of(StepDefinition step) {
            if (step.shownAsPerson()) {
                return PERSON;
            }
            return of(step.lane().agency());
        }

        /** The office of that kind. */
        static Holder of(AgencyKind agency) {
            return switch (agency) {
                case HELP_DESK -> DESK;
                case PREFECTURE -> PREFECTURE;
                case POLICE -> POLICE;
                case PROVINCE -> PROVINCE;
                case MUNICIPALITY -> MUNICIPALITY;
            };
        }

        /** Two letters as on every page; empty when nobody has it. */
        public String mark() {
            return mark;
        }
    }
}
