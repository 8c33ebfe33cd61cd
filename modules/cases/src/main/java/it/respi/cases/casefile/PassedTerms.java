// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseEvent;
import it.respi.cases.CaseId;
import it.respi.cases.CaseSignal;
import it.respi.kernel.time.TermResult;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cases whose term passed without a decision (termine superato, SP9): each is told once, in its history and to its process; a term that is only reported binds no office. */
@Component
class PassedTerms {
    private final JdbcClient jdbc;
    private final CaseFiles files;
    private final CaseHistory history;
    private final ApplicationEventPublisher events;

    PassedTerms(JdbcClient jdbc, CaseFiles files, CaseHistory history, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.files = files;
        this.history = history;
        this.events = events;
    }

    /**
     * Cases of which it was not told yet, by the cached due date; a case that is over has its day of decision too.
     *
     * @param after id of the last one that was looked at
     */
    @Transactional(readOnly = true)
    List<CaseId> untold(LocalDate today, long after, int most) {
        return jdbc.sql(
                        "select id from case_file where decided_on is null and term_passed_on is null and received_on is not null"
                                + " and due_on < ? and id > ? order by id limit ?")
                .params(today, after, most)
                .query((rs, row) -> new CaseId(rs.getLong(1)))
                .list();
    }

    /** Tells it of a case, unless the clock says otherwise or somebody was faster; whether it told it. */
    @Transactional
    boolean tell(CaseId id, LocalDate today) {
        CaseFile file = files.forProcess(id);
        TermResult term = file.term().on(today).filter(PassedTerms::isOver).orElse(null);
        if (term == null || file.term().decidedOn() != null || file.late().termPassedOn() != null) {
            files.put(file); // the cached day was an older one
            return false;
        }
        file.late().passed(term.dueDate());
        files.put(file);
        history.append(file, null, file.state(), Entry.fact(CaseSignal.TERM_PASSED.name(), term.dueDate()));
        events.publishEvent(new CaseEvent.Signalled(id, CaseSignal.TERM_PASSED));
        return true;
    }

    private static boolean isOver(TermResult term) {
        return !term.provisional() && !term.suspended() && term.daysLeft() < 0;
    }
}
