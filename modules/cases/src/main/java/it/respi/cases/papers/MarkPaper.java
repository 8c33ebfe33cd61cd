// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.papers;

import it.respi.cases.CaseId;
import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseHistory;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.casefile.Checklist.ItemState;
import it.respi.cases.casefile.Entry;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody looked at a paper. The desk's mark is a pre-check (visto); only the office that decides accepts (accettato,
 * specification 3.2).
 */
@Component
public class MarkPaper {
    private static final int LONGEST = 400;

    private final Dossiers dossiers;
    private final CaseFiles files;
    private final Checklist checklist;
    private final CaseHistory history;

    MarkPaper(Dossiers dossiers, CaseFiles files, Checklist checklist, CaseHistory history) {
        this.dossiers = dossiers;
        this.files = files;
        this.checklist = checklist;
        this.history = history;
    }

    /**
     * Marks it.
     *
     * @throws RuleBroken {@code papers.reason.missing}, {@code papers.reason.long} or {@code papers.mark.unknown}
     */
    @Transactional
    public CaseFile mark(Actor actor, String number, CaseId caseId, Mark mark) {
        boolean desk = actor.office().kind() == AgencyKind.HELP_DESK;
        long dossierId = dossiers.take(
                        number, actor, desk ? DossierAction.PRECHECK_DOCUMENT : DossierAction.VERIFY_DOCUMENT)
                .id();
        CaseFile file = files.take(caseId, actor, CaseAction.MARK_CHECKLIST);
        ItemState state = stateOf(mark, desk);
        String reason = state == ItemState.REJECTED ? reasonOf(mark) : null;
        if (file.dossierId() != dossierId || !checklist.mark(file.id(), mark.code(), state, reason)) {
            throw new NotFound("papers.not-found");
        }
        history.append(file, actor, file.state(), Entry.fact("PAPER_" + state.name(), mark.code()));
        return file;
    }

    private static ItemState stateOf(Mark mark, boolean desk) {
        return switch (mark.mark()) {
            case "ok" -> desk ? ItemState.SEEN : ItemState.ACCEPTED;
            case "no" -> ItemState.REJECTED;
            default -> throw new RuleBroken("papers.mark.unknown");
        };
    }

    private static String reasonOf(Mark mark) {
        String reason = mark.reason().strip();
        if (reason.isEmpty()) {
            throw new RuleBroken("papers.reason.missing");
        }
        if (reason.length() > LONGEST) {
            throw new RuleBroken("papers.reason.long", LONGEST);
        }
        return reason;
    }

    /**
     * What was pressed.
     *
     * @param mark {@code ok} or {@code no}
     * @param reason why not, in words for the person; empty for {@code ok}
     */
    public record Mark(String code, String mark, String reason) {}
}
