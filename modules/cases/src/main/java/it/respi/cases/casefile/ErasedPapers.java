// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.dossiers.PapersErased;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Files of a dossier were erased: in open cases of relatives, or of a dossier it was united with, what rested on one is missing
 * again, whoever had taken it, unless the network holds another. Nobody decides on a paper that is not there.
 */
@Component
class ErasedPapers {
    private final Checklist checklist;
    private final CaseFileRepository repository;
    private final CaseHistory history;
    private final JdbcClient jdbc;

    ErasedPapers(Checklist checklist, CaseFileRepository repository, CaseHistory history, JdbcClient jdbc) {
        this.checklist = checklist;
        this.repository = repository;
        this.history = history;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PapersErased erased) {
        for (Line line : restingOnGone(erased.dossierId())) {
            CaseFile file = repository.findById(line.caseId()).orElseThrow();
            if (checklist.left(file.dossierId(), line.code(), line.documentId())) {
                history.append(file, null, file.state(), Entry.fact("PAPER_MISSING", line.code()));
            }
        }
    }

    private List<Line> restingOnGone(long dossierId) {
        return jdbc.sql(
                        "select i.case_id, i.code, i.document_id from dossier_document d"
                                + " join case_checklist i on i.document_id = d.id join case_file f on f.id = i.case_id"
                                + " where d.dossier_id = ? and d.scan = 'REMOVED' and f.closed_at is null order by i.case_id, i.code")
                .param(dossierId)
                .query((rs, row) -> new Line(rs.getLong(1), rs.getString(2), rs.getLong(3)))
                .list();
    }

    private record Line(long caseId, String code, long documentId) {}
}
