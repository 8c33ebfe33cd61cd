// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.dossiers.CaseLine;
import it.respi.dossiers.CaseLines;
import it.respi.kernel.actor.AgencyKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The newest case of each dossier of a list: one row of the index, told in one column. */
@Component
class NewestCases implements CaseLines {
    private static final String COLUMN = "(select concat(f.procedure_key, '|', f.state, '|', ifnull(f.due_on, ''), '|',"
            + " ifnull(f.stopped_since, ''), '|', ifnull(f.decided_on, ''), '|', ifnull(f.held_by, ''), '|',"
            + " f.decided_by) from case_file f where f.dossier_id = %s"
            + " order by f.id desc limit 1)";

    private final MessageSource messages;
    private final Procedures procedures;

    NewestCases(MessageSource messages, Procedures procedures) {
        this.messages = messages;
        this.procedures = procedures;
    }

    @Override
    public String column(String dossierId) {
        return COLUMN.formatted(dossierId);
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
