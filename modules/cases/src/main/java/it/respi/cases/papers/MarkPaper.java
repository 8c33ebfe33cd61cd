// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.papers;

import it.respi.cases.CaseId;
import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseHistory;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.casefile.Checklist.Item;
import it.respi.cases.casefile.Checklist.ItemState;
import it.respi.cases.casefile.Entry;
import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.Documents;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import org.jspecify.annotations.Nullable;
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
    private final Documents documents;

    MarkPaper(Dossiers dossiers, CaseFiles files, Checklist checklist, CaseHistory history, Documents documents) {
        this.dossiers = dossiers;
        this.files = files;
        this.checklist = checklist;
        this.history = history;
        this.documents = documents;
    }

    /**
     * Marks it.
     *
     * @throws Stale {@code papers.changed} when it is no longer as it was seen
     * @throws RuleBroken {@code papers.reason.missing}, {@code papers.reason.long} or {@code papers.mark.unknown}
     */
    @Transactional
    public CaseFile mark(Actor actor, String number, CaseId caseId, Mark mark) {
        boolean desk = actor.office().kind() == AgencyKind.HELP_DESK;
        long dossierId = dossiers.take(
                        number, actor, desk ? DossierAction.PRECHECK_DOCUMENT : DossierAction.VERIFY_DOCUMENT)
                .id();
        CaseFile file = files.take(caseId, actor, CaseAction.MARK_CHECKLIST);
        if (file.dossierId() == dossierId) {
            refuseChanged(file, mark);
        }
        ItemState state = stateOf(mark, desk);
        String reason = state == ItemState.REJECTED ? reasonOf(mark) : null;
        if (file.dossierId() != dossierId || !checklist.mark(actor, file.id(), mark.code(), state, reason)) {
            throw new NotFound("papers.not-found");
        }
        history.append(file, actor, file.state(), Entry.fact("PAPER_" + state.name(), mark.code()));
        return file;
    }

    /** The case is locked: what it says now stays so until this is written. */
    private void refuseChanged(CaseFile file, Mark mark) {
        PaperSeen seen = mark.seen();
        if (seen != null && !seen.equals(now(file, mark.code()))) {
            throw new Stale("papers.changed");
        }
    }

    /** A paper as it stands now; null when it is not on the list. */
    @Nullable
    PaperSeen now(CaseFile file, String code) {
        return checklist.of(file.id()).stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .map(item -> PaperSeen.of(item, documentOf(file, item)))
                .orElse(null);
    }

    private @Nullable DocumentRow documentOf(CaseFile file, Item item) {
        Long id = item.documentId();
        return id == null ? null : documents.ownForProcess(file.dossierId(), id).orElse(null);
    }

    static ItemState stateOf(Mark mark, boolean desk) {
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
     * @param seen what it looked like; null when whoever marks it does not say
     */
    public record Mark(
            String code,
            String mark,
            String reason,
            @Nullable PaperSeen seen) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Mark[" + code + "]";
        }
    }
}
