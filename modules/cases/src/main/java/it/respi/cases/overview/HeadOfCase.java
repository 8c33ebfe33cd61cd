// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseState;
import it.respi.dossiers.CaseHead;
import it.respi.dossiers.CaseHeads;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Deadline;
import it.respi.platform.view.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the head of a dossier says of its newest case. */
@Component
class HeadOfCase implements CaseHeads {
    private static final int ABSENCES_SHOWN = 1;

    private final CaseFiles files;
    private final ObjectProvider<ProcedureCatalog> catalog;
    private final MessageSource messages;
    private final Dates dates;
    private final Clock clock;

    HeadOfCase(
            CaseFiles files, ObjectProvider<ProcedureCatalog> catalog, MessageSource messages, Dates dates, Clock clock) {
        this.files = files;
        this.catalog = catalog;
        this.messages = messages;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public CaseHead of(long dossierId, Actor actor) {
        return files.ofDossier(dossierId, actor).stream()
                .findFirst()
                .map(this::head)
                .orElse(new CaseHead(null, null, List.of(), 0));
    }

    private CaseHead head(CaseFile file) {
        String procedure = catalog.getObject()
                .procedure(file.procedureKey())
                .map(ProcedureDefinition::name)
                .orElse(file.procedureKey());
        boolean over = file.state() == CaseState.CLOSED;
        String state = over ? text("case.outcome." + file.outcome()) : text(file.state().key());
        Tag tag = new Tag(over ? "gry" : "blu", over ? "s-ok" : "s-run", state);
        return new CaseHead(procedure, tag, over ? List.of() : flags(file), 0);
    }

    private List<Tag> flags(CaseFile file) {
        LocalDate today = LocalDate.now(clock);
        List<Tag> flags = new ArrayList<>();
        LocalDate due = file.term().dueOn();
        if (due != null && file.term().decidedOn() == null) {
            Deadline deadline =
                    Deadline.of(due, today, file.term().termDays(), file.term().stoppedSince(), null);
            String words = text(
                    deadline.key() + ".long", deadline.days(), dates.brief(deadline.date()), dates.dayMonth(due));
            flags.add(new Tag(deadline.state().tone(), deadline.state().icon(), text("case.flag.term", words)));
        }
        LocalDate permit = file.permitExpiry();
        if (permit != null && permit.isBefore(today)) {
            flags.add(new Tag("red-o", "s-warn", text("case.flag.permit-expired", dates.numeric(permit))));
        }
        if (file.noShows() >= ABSENCES_SHOWN) {
            flags.add(new Tag("amb", "s-warn", text("case.flag.no-shows", file.noShows())));
        }
        return flags;
    }

    private String text(String key, Object... args) {
        return Objects.requireNonNull(messages.getMessage(key, args, key, LocaleContextHolder.getLocale()));
    }
}
