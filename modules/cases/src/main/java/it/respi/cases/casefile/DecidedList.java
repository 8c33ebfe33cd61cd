// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseId;
import it.respi.cases.PapersByAnswers;
import it.respi.cases.casefile.Checklist.ItemState;
import it.respi.dossiers.HeldPaper;
import it.respi.dossiers.HeldPapers;
import it.respi.platform.data.Params;
import it.respi.registry.Catalogue;
import it.respi.registry.StandardPaper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of papers of a case after a table decided anew. What somebody brought, looked at or asked for stays on it; the
 * rest of what the table speaks of is there when the answers want it, and only then.
 */
@Component
class DecidedList implements PapersByAnswers {
    /** Behind what the standard lists: a table of one's own may ask for more. */
    private static final int LAST = 99;

    private final CaseFiles files;
    private final CaseHistory history;
    private final HeldPapers held;
    private final Catalogue catalogue;
    private final JdbcClient jdbc;

    DecidedList(CaseFiles files, CaseHistory history, HeldPapers held, Catalogue catalogue, JdbcClient jdbc) {
        this.files = files;
        this.history = history;
        this.held = held;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /**
     * A line of the list that the table speaks of.
     *
     * @param touched whether something was brought for it, or an office asked for it
     * @param asked whether an office asked for it: then it is required, whatever the table says
     */
    private record Line(String code, boolean required, boolean touched, boolean asked) {}

    @Override
    @Transactional
    public void decided(CaseId caseId, Decided papers) {
        follow(files.forProcess(caseId), papers);
    }

    /** The list as it is wanted now, in the transaction of whoever holds the case. */
    void follow(CaseFile file, Decided papers) {
        if (papers.about().isEmpty()) {
            return;
        }
        Map<String, Line> lines = lines(file.id(), papers.about());
        List<String> gone = lines.values().stream()
                .filter(line -> !line.touched() && !papers.wanted().containsKey(line.code()))
                .map(Line::code)
                .toList();
        List<String> weighed = lines.values().stream()
                .filter(line -> !gone.contains(line.code()) && !line.asked())
                .filter(line -> line.required() != papers.wanted().getOrDefault(line.code(), false))
                .map(Line::code)
                .toList();
        List<String> added = papers.wanted().keySet().stream()
                .filter(code -> !lines.containsKey(code))
                .sorted()
                .toList();
        change("delete from case_checklist", file.id(), gone);
        change("update case_checklist set required = not required", file.id(), weighed);
        add(file, added, papers.wanted());
        if (!gone.isEmpty() || !weighed.isEmpty() || !added.isEmpty()) {
            history.append(file, null, file.state(), Entry.fact("PAPERS_DECIDED"));
        }
    }

    private Map<String, Line> lines(long caseId, Collection<String> about) {
        return jdbc
                .sql("select code, required, state <> 'MISSING' or document_id is not null or asked_on is not null,"
                        + " asked_on is not null from case_checklist where case_id = :case and code in (:codes)")
                .param("case", caseId)
                .param("codes", about)
                .query((rs, row) -> new Line(rs.getString(1), rs.getBoolean(2), rs.getBoolean(3), rs.getBoolean(4)))
                .list()
                .stream()
                .collect(Collectors.toMap(Line::code, Function.identity()));
    }

    private void change(String statement, long caseId, List<String> codes) {
        if (!codes.isEmpty()) {
            jdbc.sql(statement + " where case_id = :case and code in (:codes)")
                    .param("case", caseId)
                    .param("codes", codes)
                    .update();
        }
    }

    /** What the network holds already is not missing (art. 18 L. 241/1990). */
    private void add(CaseFile file, List<String> codes, Map<String, Boolean> wanted) {
        if (codes.isEmpty()) {
            return;
        }
        Map<String, HeldPaper> there = held.of(file.dossierId());
        Map<String, Integer> positions = positions(file.procedureKey());
        List<Object> params = new ArrayList<>();
        for (String code : codes) {
            HeldPaper paper = there.get(code);
            params.addAll(Params.of(
                    file.id(),
                    code,
                    positions.getOrDefault(code, LAST),
                    wanted.get(code),
                    (paper == null ? ItemState.MISSING : ItemState.UPLOADED).name(),
                    paper == null ? null : paper.documentId()));
        }
        jdbc.sql("insert into case_checklist (case_id, code, position, required, state, document_id) values "
                        + String.join(", ", Collections.nCopies(codes.size(), "(?, ?, ?, ?, ?, ?)")))
                .params(params)
                .update();
    }

    private Map<String, Integer> positions(String procedure) {
        return catalogue.papers(procedure).stream()
                .map(StandardPaper::rule)
                .collect(Collectors.toMap(rule -> rule.code(), rule -> rule.position(), Math::min));
    }
}
