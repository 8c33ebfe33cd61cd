// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.tables;

import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.Gone;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.data.IdText;
import it.respi.platform.draft.DraftRef;
import it.respi.platform.draft.DraftSubjects;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dossiers that drafts are about: by their number, or by the id of any row that belongs to one. What is there and what the
 * actor may not see are told apart nowhere.
 */
@Component
class SubjectsOfDrafts implements DraftSubjects {
    /** An id, and for a step the outcome that was chosen. */
    private static final Pattern ID = Pattern.compile("(" + IdText.DIGITS + ")(-.*)?");

    private static final String HELD =
            "select number, erased_at is not null as erased from dossier where %s lock in share mode";

    private final String dossiersOfKey;
    private final Dossiers dossiers;
    private final JdbcClient jdbc;

    SubjectsOfDrafts(PersonTables tables, Dossiers dossiers, JdbcClient jdbc) {
        this.dossiersOfKey = tables.dossiersOfKey();
        this.dossiers = dossiers;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Actor actor, DraftRef ref) {
        Matcher id = ID.matcher(ref.object());
        if (id.matches()) {
            ofRow(read(id.group(1))).forEach(dossier -> hold(actor, held("id = ?", dossier)));
        } else if (ref.object().chars().anyMatch(Character::isDigit)) {
            hold(actor, held("number = ?", ref.object()));
        }
    }

    private static long read(String digits) {
        return IdText.read(digits).orElseThrow(() -> new NotFound("dossier.not-found"));
    }

    private void hold(Actor actor, Held dossier) {
        dossiers.watched(dossier.number(), actor);
        if (dossier.erased()) {
            throw new Gone("dossier.erased", dossier.number());
        }
    }

    private Held held(String which, Object value) {
        return jdbc.sql(HELD.formatted(which))
                .param(value)
                .query((rs, row) -> new Held(rs.getString(1), rs.getBoolean(2)))
                .optional()
                .orElseThrow(() -> new NotFound("dossier.not-found"));
    }

    /** Empty for a row of no dossier, such as a general question. */
    private List<Long> ofRow(long id) {
        List<Long> found =
                jdbc.sql(dossiersOfKey).param("key", id).query(Long.class).list();
        if (found.isEmpty()) {
            throw new NotFound("dossier.not-found");
        }
        return found.stream().filter(dossier -> dossier > 0).sorted().toList();
    }

    private record Held(String number, boolean erased) {}
}
