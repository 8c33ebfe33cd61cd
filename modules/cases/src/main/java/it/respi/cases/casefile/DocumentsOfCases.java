// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.dossiers.CaseDocuments;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SqlPart;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Which documents belong to a case (documenti della pratica): those whose kind its list of papers names, and those on which a paper
 * of it rests. What no list of the dossier names belongs to the cases that had an open step of the office that added it; where one of
 * them is hidden from the reader, so is the document.
 */
@Component
class DocumentsOfCases implements CaseDocuments {
    private static final String NAMES = "exists (select 1 from case_checklist i where i.case_id = f.id"
            + " and (i.code = d.kind or i.document_id = d.id))";
    private static final String STEP = "exists (select 1 from case_step w where w.case_id = f.id"
            + " and w.office_id = d.office_id and w.opened_at <= d.added_at"
            + " and (w.done_at is null or w.done_at >= d.added_at))";
    private static final String UNNAMED =
            "not exists (select 1 from case_file n join case_checklist c on c.case_id = n.id"
                    + " where n.dossier_id = d.dossier_id and (c.code = d.kind or c.document_id = d.id))";

    /** What somebody added themselves, and what a case names that they read in this dossier. */
    private static final String OWN = "(d.office_id = ? and d.staff_id = ?) or exists (select 1 from case_file f"
            + " where f.dossier_id = ? and " + NAMES + " and %1$s)";
    /** What the office added, or whoever worked on a case that they read; never while it worked on a case that they do not read. */
    private static final String OF_STEPS = "d.dossier_id = ? and (d.office_id = ? or (" + UNNAMED
            + " and exists (select 1 from case_file f where f.dossier_id = d.dossier_id and " + STEP + " and %1$s)))"
            + " and not exists (select 1 from case_file f where f.dossier_id = d.dossier_id and " + STEP
            + " and not %1$s)";
    /** Everything else, except what belongs to a restricted case that they do not read. */
    private static final String NOT_RESTRICTED =
            "not exists (select 1 from case_file f where f.dossier_id = d.dossier_id"
                    + " and f.procedure_key in (%2$s) and not %1$s and (" + NAMES + " or (" + UNNAMED + " and " + STEP
                    + ")))";

    private final CasePolicy policy;
    private final Restricted restricted;

    DocumentsOfCases(CasePolicy policy, Restricted restricted) {
        this.policy = policy;
        this.restricted = restricted;
    }

    @Override
    public SqlPart seen(long dossierId, Actor actor, boolean further) {
        SqlPart read = policy.condition(actor);
        List<Object> params = new ArrayList<>(List.of(actor.office().id(), actor.staffId(), dossierId));
        params.addAll(read.params());
        SqlPart rest = further ? notRestricted(read) : ofSteps(dossierId, actor, read);
        params.addAll(rest.params());
        return new SqlPart("(" + OWN.formatted(read.sql()) + " or " + rest.sql() + ")", params);
    }

    private static SqlPart ofSteps(long dossierId, Actor actor, SqlPart read) {
        List<Object> params = new ArrayList<>(List.of(dossierId, actor.office().id()));
        params.addAll(read.params());
        params.addAll(read.params());
        return new SqlPart("(" + OF_STEPS.formatted(read.sql()) + ")", params);
    }

    private SqlPart notRestricted(SqlPart read) {
        List<String> keys = List.copyOf(restricted.procedures());
        if (keys.isEmpty()) {
            return new SqlPart("true", List.of());
        }
        List<Object> params = new ArrayList<>(keys);
        params.addAll(read.params());
        return new SqlPart(NOT_RESTRICTED.formatted(read.sql(), SqlPart.places(keys)), params);
    }
}
