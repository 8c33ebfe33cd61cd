// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SqlPart;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Which documents of a dossier somebody sees, as a condition of every question that reads documents for them. What is hidden is not
 * there: nothing tells the two apart.
 */
@Component
public class DocumentScope {
    private static final SqlPart NOTHING = new SqlPart("false", List.of());
    private static final String TELLS = "(%1$s is null or %1$s not like '" + AccessLog.DOCUMENT
            + "%%' or exists (select 1 from dossier_document d where"
            + " d.id = cast(substring_index(%1$s, '/', -1) as signed) and %2$s))";

    private final DossierPolicy policy;
    private final CaseDocuments cases;

    DocumentScope(DossierPolicy policy, CaseDocuments cases) {
        this.policy = policy;
        this.cases = cases;
    }

    /** The condition, over {@code dossier_document d}; of a dossier that was taken from the archive. */
    public SqlPart of(Actor actor, Dossier dossier) {
        DossierRights rights = policy.rights(actor, dossier);
        return rights.sees(Section.DOCUMENTS)
                ? cases.seen(dossier.id(), actor, rights.sees(Section.FURTHER_DOCUMENTS))
                : NOTHING;
    }

    /**
     * Condition of a question that reads the history: whether an entry may be told to the actor. It may, unless it is about a
     * document that they do not see.
     *
     * @param object the column that holds what the entry is about
     */
    public SqlPart tells(String object, Actor actor, Dossier dossier) {
        SqlPart seen = of(actor, dossier);
        return new SqlPart(TELLS.formatted(object, seen.sql()), seen.params());
    }
}
