// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.papers;

import it.respi.cases.Act;
import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.CaseEventRow;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseRights;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.Proposal;
import it.respi.kernel.actor.Actor;
import java.util.List;
import java.util.Set;

/** Whose act a notice or a refusal is, and whether the notice was signed (preavviso, rigetto, art. 10-bis L. 241/1990). */
public final class Refusing {
    private static final String SIGN = "SIGN";
    private static final Set<String> NEGATIVE = Set.of(Proposal.GIVE_NOTICE.name(), Proposal.PROPOSE_REFUSAL.name());
    private static final Set<String> BEFORE_THE_DELIVERY =
            Set.of(Act.REVIEW.name(), Act.PROPOSE_REFUSAL.name(), Act.SIGN_REFUSAL_NOTICE.name());

    private Refusing() {}

    /**
     * The office that decides; before any term runs, the one that turns the application down beside it (sportello unico,
     * anagrafe), as long as it does.
     *
     * @param events newest first
     */
    public static int officeOf(CaseFile file, List<CaseEventRow> events) {
        return file.term().start() != null
                ? file.policeOfficeId()
                : events.stream()
                        .filter(event -> event.kind().equals(Act.PROPOSE_REFUSAL.name()))
                        .findFirst()
                        .filter(event -> event.outcome() != null && NEGATIVE.contains(event.outcome()))
                        .map(CaseEventRow::officeId)
                        .orElse(file.policeOfficeId());
    }

    /** Whether the reasons of such an act are read by whoever has these rights: they decide, or it is theirs. */
    public static boolean readsReasons(CaseRights rights, Actor actor, CaseFile file, List<CaseEventRow> events) {
        return rights.can(CaseAction.READ_REASONS)
                || rights.can(CaseAction.READ_OWN_REASONS) && actor.worksAt(officeOf(file, events));
    }

    /** Whether the head signed the notice that is to be delivered. */
    static boolean noticeSigned(CaseFile file, List<CaseEventRow> events) {
        boolean early = file.term().start() == null && file.state().mayBeRefusedBesideReview();
        return (early || file.state() == CaseState.IN_REVIEW || file.decidesOnOthers())
                && file.decision().proposal() == Proposal.GIVE_NOTICE
                && events.stream()
                        .filter(event -> BEFORE_THE_DELIVERY.contains(event.kind()))
                        .findFirst()
                        .filter(event -> isSigned(event, Act.SIGN_REFUSAL_NOTICE))
                        .isPresent();
    }

    static boolean isSigned(CaseEventRow event, Act act) {
        return event.kind().equals(act.name()) && SIGN.equals(event.outcome());
    }
}
