// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.dossiers.CaseLine;
import it.respi.dossiers.CaseLines;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The newest case of each dossier of a list, in one statement. */
@Component
class NewestCases implements CaseLines {
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Procedures procedures;

    NewestCases(JdbcClient jdbc, MessageSource messages, Procedures procedures) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.procedures = procedures;
    }

    @Override
    public Map<Long, CaseLine> of(Collection<Long> dossierIds) {
        Map<Long, CaseLine> lines = new LinkedHashMap<>();
        jdbc.sql("select dossier_id, procedure_key, state, due_on, stopped_since, decided_on from case_file"
                        + " where dossier_id in (:ids) order by id desc")
                .param("ids", dossierIds)
                .query(rs -> {
                    CaseState state = CaseState.valueOf(rs.getString(3));
                    boolean over = state == CaseState.CLOSED;
                    boolean decided = over || rs.getObject(6) != null; // the term ends with the decision
                    lines.putIfAbsent(
                            rs.getLong(1),
                            new CaseLine(
                                    procedures.nameIn(rs.getString(2)),
                                    messages.getMessage(state.key(), null, LocaleContextHolder.getLocale()),
                                    decided ? null : rs.getObject(4, LocalDate.class),
                                    decided ? null : rs.getObject(5, LocalDate.class),
                                    over ? null : state.holder().mark()));
                });
        return lines;
    }
}
