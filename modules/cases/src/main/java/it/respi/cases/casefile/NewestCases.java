// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.dossiers.CaseLine;
import it.respi.dossiers.CaseLines;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.platform.data.SqlPart;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The newest case of each dossier of a list that the reader reads: a row of the index, told in one column. */
@Component
class NewestCases implements CaseLines {
    private static final String COLUMN = "(select concat(f.procedure_key, '|', f.state, '|', ifnull(f.due_on, ''), '|',"
            + " ifnull(f.stopped_since, ''), '|', ifnull(f.decided_on, ''), '|', ifnull(f.held_by, ''), '|',"
            + " f.decided_by, '|', ifnull((select date_format(e.at, '%%Y-%%m-%%dT%%H:%%i:%%sZ') from case_event e"
            + " where e.case_id = f.id order by e.id desc limit 1), '')) from case_file f where f.dossier_id = %s and %s order by f.id desc limit 1)";
    private static final String TELLS = "(%1$s is null or %1$s not like 'case_event/%%' or exists (select 1 from"
            + " case_event e join case_file f on f.id = e.case_id where"
            + " e.id = cast(substring_index(%1$s, '/', -1) as signed) and %2$s))";

    private final MessageSource messages;
    private final Procedures procedures;
    private final CasePolicy policy;

    NewestCases(MessageSource messages, Procedures procedures, CasePolicy policy) {
        this.policy = policy;
        this.messages = messages;
        this.procedures = procedures;
    }

    @Override
    public SqlPart column(String dossierId, Actor actor) {
        SqlPart read = policy.condition(actor);
        return new SqlPart(COLUMN.formatted(dossierId, read.sql()), read.params());
    }

    @Override
    public SqlPart tells(String object, Actor actor) {
        SqlPart read = policy.condition(actor);
        return new SqlPart(TELLS.formatted(object, read.sql()), read.params());
    }

    @Override
    public @Nullable CaseLine read(@Nullable String told) {
        if (told == null) {
            return null;
        }
        String[] parts = told.split("\\|", -1);
        CaseState state = CaseState.valueOf(parts[1]);
        boolean over = state == CaseState.CLOSED;
        boolean decided = over || !parts[4].isEmpty(); // the term ends with the decision
        return new CaseLine(
                procedures.nameIn(parts[0]),
                messages.getMessage(state.key(), null, LocaleContextHolder.getLocale()),
                decided ? null : day(parts[2]),
                decided ? null : day(parts[3]),
                parts[7].isEmpty() ? null : Instant.parse(parts[7]),
                over ? null : holder(state, parts[5], parts[6]).mark());
    }

    private static CaseState.Holder holder(CaseState state, String heldBy, String decidedBy) {
        return Turn.in(
                state, AgencyKind.valueOf(decidedBy), heldBy.isEmpty() ? null : CaseState.Holder.valueOf(heldBy));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
