// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.CaseId;
import it.respi.cases.CaseTimers;
import it.respi.cases.Channel;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseHistory;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.Entry;
import it.respi.cases.casefile.References;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The law moves a case: told by the engine's timers, harmless when told twice. */
@Component
class LawTimers implements CaseTimers {
    private final CaseFiles files;
    private final CaseHistory history;
    private final StepBoard board;
    private final References references;

    LawTimers(CaseFiles files, CaseHistory history, StepBoard board, References references) {
        this.references = references;
        this.files = files;
        this.history = history;
        this.board = board;
    }

    /** The clock itself caps the stop: only the state and the history change here. */
    @Override
    @Transactional
    public void documentSuspensionEnded(CaseId caseId) {
        backToReview(caseId, CaseState.SUSP_DOCS, "DOCUMENTS_TIMEOUT");
    }

    @Override
    @Transactional
    public void noticeWindowEnded(CaseId caseId) {
        backToReview(caseId, CaseState.SUSP_10BIS, "NOTICE_TIMEOUT");
    }

    @Override
    @Transactional
    public void termChosen(CaseId caseId, String parameter) {
        CaseFile file = files.forProcess(caseId);
        if (!references.follow(file, parameter)) {
            return;
        }
        files.put(file);
        history.append(file, null, file.state(), Entry.fact("TERM_CHOSEN"));
        board.term(file);
    }

    @Override
    @Transactional
    public void channelChosen(CaseId caseId, Channel channel) {
        CaseFile file = files.forProcess(caseId);
        if (references.goesBy(file, channel)) {
            files.put(file);
            history.append(file, null, file.state(), Entry.fact("CHANNEL_CHOSEN"));
        }
    }

    private void backToReview(CaseId caseId, CaseState from, String fact) {
        CaseFile file = files.forProcess(caseId);
        if (file.state() != from) {
            return; // told twice, or somebody was faster than the timer
        }
        file.move(CaseState.IN_REVIEW, from);
        files.put(file);
        history.append(file, null, from, Entry.fact(fact));
        board.term(file);
    }
}
