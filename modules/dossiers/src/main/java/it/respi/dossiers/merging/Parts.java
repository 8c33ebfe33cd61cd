// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import it.respi.dossiers.CaseLine;
import it.respi.dossiers.CaseLines;
import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DocumentWords;
import it.respi.dossiers.Documents;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Joined;
import it.respi.dossiers.Section;
import it.respi.dossiers.Unions;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SqlPart;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands in the dossiers that were merged into one, as far as the reader sees each of them. */
@Component
class Parts {
    private final Dossiers dossiers;
    private final Unions unions;
    private final CaseLines cases;
    private final Documents documents;
    private final DocumentWords words;
    private final JdbcClient jdbc;

    Parts(
            Dossiers dossiers,
            Unions unions,
            CaseLines cases,
            Documents documents,
            DocumentWords words,
            JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.unions = unions;
        this.cases = cases;
        this.documents = documents;
        this.words = words;
    }

    /** Each that the reader's office takes part in is taken from the archive, and that is written in its register. */
    @Transactional
    public List<Part> of(Dossier dossier, Actor actor) {
        return unions.of(dossier, actor).stream()
                .filter(joined -> joined.open() && !joined.stays())
                .map(joined -> part(joined, actor))
                .toList();
    }

    private Part part(Joined joined, Actor actor) {
        String number = joined.number();
        Dossier part = dossiers.take(number, actor, DossierAction.READ);
        DossierRights rights = dossiers.rights(actor, part);
        CaseLine line = rights.sees(Section.CASE) ? newestCase(part, actor) : null;
        List<Paper> papers = rights.sees(Section.DOCUMENTS)
                ? documents.of(actor, part).stream().map(this::paper).toList()
                : List.of();
        boolean notes = rights.sees(Section.COUNSELLING) || rights.sees(Section.SOCIAL);
        return new Part(number, line, papers, notes);
    }

    private @Nullable CaseLine newestCase(Dossier part, Actor actor) {
        SqlPart column = cases.column("d.id", actor);
        return cases.read(jdbc.sql("select " + column.sql() + " from dossier d where d.id = ?")
                .params(column.params())
                .param(part.id())
                .query(String.class)
                .optional()
                .orElse(null));
    }

    private Paper paper(DocumentRow row) {
        return new Paper(row.id(), words.kind(row), row.name(), row.at());
    }

    /**
     * A merged dossier as the reader sees it.
     *
     * @param line its newest case; null when it has none or the reader sees none
     * @param notes whether the reader reads its notes
     */
    record Part(String number, @Nullable CaseLine line, List<Paper> papers, boolean notes) {}

    /** A document of it. */
    record Paper(long id, String kind, String name, Instant at) {}
}
