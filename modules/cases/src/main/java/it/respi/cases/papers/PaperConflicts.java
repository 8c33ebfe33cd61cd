// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.papers;

import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.casefile.Checklist.Item;
import it.respi.cases.casefile.Checklist.ItemState;
import it.respi.cases.papers.MarkPaper.Mark;
import it.respi.dossiers.DocumentAuthors;
import it.respi.dossiers.DocumentDetails.Author;
import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.Documents;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import it.respi.platform.view.dossier.Conflict;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A mark on a paper that changed while somebody looked at it: what changed, and whether it shall stand all the same. */
@Component
class PaperConflicts {
    /** Name of the choice. */
    static final String CHOICE = "verdict";

    private final Checklist checklist;
    private final Documents documents;
    private final DocumentAuthors authors;
    private final Texts texts;
    private final Dates dates;
    private final JdbcClient jdbc;

    PaperConflicts(
            Checklist checklist,
            Documents documents,
            DocumentAuthors authors,
            Texts texts,
            Dates dates,
            JdbcClient jdbc) {
        this.checklist = checklist;
        this.documents = documents;
        this.authors = authors;
        this.texts = texts;
        this.dates = dates;
        this.jdbc = jdbc;
    }

    /** What to tell and to ask; null when the paper is as it was seen. */
    @Nullable
    Disputed of(Actor actor, CaseFile file, Mark mine) {
        PaperSeen seen = mine.seen();
        Item item = checklist.of(file.id()).stream()
                .filter(one -> one.code().equals(mine.code()))
                .findFirst()
                .orElse(null);
        if (seen == null || item == null) {
            return null;
        }
        Long id = item.documentId();
        DocumentRow document = id == null
                ? null
                : documents.ownForProcess(file.dossierId(), id).orElse(null);
        PaperSeen now = PaperSeen.of(item, document);
        if (now.equals(seen)) {
            return null;
        }
        List<Conflict.Change> changes = new ArrayList<>();
        if (document != null && (now.document() != seen.document() || now.version() != seen.version())) {
            changes.add(new Conflict.Change("document", texts.say("papers.document"), "", said(document), "", false));
        }
        changes.add(new Conflict.Change(
                CHOICE,
                texts.say("viewer.verdict"),
                words(seen.state(), null),
                words(now.state(), item.reason()),
                words(stateOf(actor, mine), mine.reason().strip())));
        return new Disputed(now, by(file, mine.code(), document, changes));
    }

    private Conflict by(CaseFile file, String code, @Nullable DocumentRow document, List<Conflict.Change> changes) {
        Author marked = marked(file.id(), code).orElse(null);
        Author corrected = document == null ? null : document.details().corrected();
        Author last = Stream.of(marked, corrected)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Author::at))
                .orElse(null);
        if (document != null && (last == null || last.at().isBefore(document.at()))) {
            return new Conflict(document.office().shortName(), document.at(), changes);
        }
        return new Conflict(authors.who(last), last == null ? file.openedAt() : last.at(), changes);
    }

    /** Who marked that paper last, from the history of the case. */
    private Optional<Author> marked(long caseId, String code) {
        return jdbc.sql("select staff_id, office_id, at from case_event where case_id = ? and detail = ?"
                        + " and kind like 'PAPER\\_%' order by id desc limit 1")
                .params(caseId, code)
                .query((rs, row) -> author(rs.getInt(1), rs.getInt(2), rs.getTimestamp(3)))
                .optional();
    }

    private static Author author(int staff, int office, Timestamp at) {
        return new Author(staff, office, at.toInstant());
    }

    private static ItemState stateOf(Actor actor, Mark mine) {
        return MarkPaper.stateOf(mine, actor.office().kind() == AgencyKind.HELP_DESK);
    }

    private String said(DocumentRow document) {
        return Stream.of(
                        document.name(),
                        document.details().title(),
                        document.details().issuer(),
                        dates.moment(document.at()))
                .filter(text -> !text.isEmpty())
                .reduce((one, two) -> one + " · " + two)
                .orElse("");
    }

    private String words(ItemState state, @Nullable String reason) {
        String words = texts.say("papers.state." + state);
        return reason == null || reason.isEmpty() ? words : words + ": " + reason;
    }

    /**
     * A paper that changed.
     *
     * @param now what it looks like, to be sent with the next mark
     */
    record Disputed(PaperSeen now, Conflict conflict) {}
}
