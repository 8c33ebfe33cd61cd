// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.head;

import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.CaseWords;
import it.respi.cases.casefile.Procedures;
import it.respi.dossiers.CaseHead;
import it.respi.dossiers.CaseHeads;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Deadline;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the head of a dossier says of its newest case. */
@Component
record HeadOfCase(CaseFiles files, Procedures procedures, CaseWords words, Texts texts, Dates dates, Clock clock)
        implements CaseHeads {
    private static final int ABSENCES_SHOWN = 1;

    @Override
    public CaseHead of(long dossierId, Actor actor) {
        return of(files.newest(dossierId, actor));
    }

    /** The same of a case that was read already. */
    CaseHead of(Optional<CaseFile> newest) {
        return newest.map(this::head).orElse(new CaseHead(null, null, List.of(), 0));
    }

    private CaseHead head(CaseFile file) {
        boolean over = file.state() == CaseState.CLOSED;
        Tag tag = new Tag(over ? "gry" : "blu", over ? "s-ok" : "s-run", words.stateOf(file));
        return new CaseHead(procedures.nameIn(file.procedureKey()), tag, over ? List.of() : flags(file), 0);
    }

    private List<Tag> flags(CaseFile file) {
        LocalDate today = LocalDate.now(clock);
        List<Tag> flags = new ArrayList<>();
        LocalDate due = file.term().dueOn();
        if (due != null && file.term().decidedOn() == null) {
            Deadline deadline =
                    Deadline.of(due, today, file.term().termDays(), file.term().stoppedSince(), null);
            String words = texts.say(
                    deadline.key() + ".term", deadline.days(), dates.brief(deadline.date()), dates.dayMonth(due));
            flags.add(new Tag(deadline.state().tone(), deadline.state().icon(), texts.say("case.flag.term", words)));
        }
        LocalDate permit = file.permitExpiry();
        if (permit != null && permit.isBefore(today)) {
            flags.add(new Tag("red-o", "s-warn", texts.say("case.flag.permit-expired", dates.numeric(permit))));
        }
        if (file.noShows() >= ABSENCES_SHOWN) {
            flags.add(new Tag("amb", "s-warn", texts.say("case.flag.no-shows", file.noShows())));
        }
        return flags;
    }
}
