// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.platform.audit.Purpose;
import it.respi.platform.data.Params;
import it.respi.platform.data.SqlPart;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The documents of a dossier as lists show them; the caller has taken the dossier from the archive. */
@Component
public class Documents {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final String ROWS = DocumentColumns.SELECT + " where d.dossier_id = ?";
    private static final String SHARED = DocumentColumns.SELECT
            + " join dossier_household_member them on them.current_of = d.dossier_id and them.household_id = d.shared_in"
            + " join dossier_household_member me on me.household_id = d.shared_in"
            + " where me.current_of = ? and me.id <> them.id and f.protection is null and d.state <> 'REJECTED'"
            + " and d.superseded_by is null and %1$s order by d.added_at desc, d.id desc limit 200";
    private static final String BOTH =
            "(" + ROWS + " and %1$s) union all (" + SHARED + ") order by added_at desc, id desc";
    private static final SqlPart ALL = new SqlPart("true", List.of());

    /** Both ways: papers of an older case that goes on in the other dossier are not asked for again either. */
    private static final String UNITED = DocumentColumns.SELECT
            + " join (select id from dossier where merged_into = :id union all select merged_into from dossier"
            + " where id = :id and merged_into is not null) united on united.id = d.dossier_id"
            + " where f.protection is null and f.erased_at is null and d.state <> 'REJECTED'"
            + " and d.superseded_by is null order by d.added_at desc, d.id desc limit 200";

    private final JdbcClient jdbc;
    private final DocumentSeal seal;
    private final DocumentColumns columns;
    private final DocumentScope scope;
    private final AccessLog access;
    private final Clock clock;

    Documents(
            JdbcClient jdbc,
            DocumentSeal seal,
            DocumentColumns columns,
            DocumentScope scope,
            AccessLog access,
            Clock clock) {
        this.scope = scope;
        this.access = access;
        this.jdbc = jdbc;
        this.seal = seal;
        this.columns = columns;
        this.clock = clock;
    }

    /** The documents of a dossier that the actor sees, newest first. */
    @Transactional(readOnly = true)
    public List<DocumentRow> of(Actor actor, Dossier dossier) {
        return rows(dossier.id(), scope.of(actor, dossier));
    }

    /** All of them, for what is done for nobody and for the copy that the person asks for. */
    @Transactional(readOnly = true)
    public List<DocumentRow> allForProcess(long dossierId) {
        return rows(dossierId, ALL);
    }

    private List<DocumentRow> rows(long dossierId, SqlPart which) {
        return jdbc.sql(ROWS + " and " + which.sql() + " order by d.added_at desc, d.id desc")
                .param(dossierId)
                .params(which.params())
                .query((rs, number) -> columns.read(rs))
                .list();
    }

    /**
     * As {@link #withHousehold}, about to be shown: the registers of the dossiers of others whose documents are among them tell it.
     *
     * @param told dossiers whose registers tell it already
     */
    @Transactional
    public WithHousehold shown(Actor actor, Dossier dossier, Collection<Long> told) {
        WithHousehold all = withHousehold(actor, dossier);
        List<Long> relatives = all.keptIn().values().stream()
                .filter(id -> !told.contains(id))
                .distinct()
                .toList();
        access.listed(actor, relatives, Purpose.CASE_WORK);
        return all;
    }

    /**
     * The documents of a dossier and those that serve for it in its household, as far as the actor sees them, newest first, in
     * one statement.
     */
    @Transactional(readOnly = true)
    public WithHousehold withHousehold(Actor actor, Dossier dossier) {
        return both(dossier.id(), scope.of(actor, dossier));
    }

    /** One document, wherever it stands; in neither list when the actor does not see it. */
    @Transactional(readOnly = true)
    public WithHousehold find(Actor actor, Dossier dossier, long documentId) {
        return both(dossier.id(), SqlPart.both(new SqlPart("d.id = ?", List.of(documentId)), scope.of(actor, dossier)));
    }

    /** All of them, for what is done for nobody. */
    @Transactional(readOnly = true)
    public WithHousehold householdForProcess(long dossierId) {
        return both(dossierId, ALL);
    }

    private WithHousehold both(long dossierId, SqlPart which) {
        List<DocumentRow> own = new ArrayList<>();
        List<DocumentRow> others = new ArrayList<>();
        Map<Long, Long> keptIn = new HashMap<>();
        LocalDate today = LocalDate.now(clock.withZone(ROME));
        List<Object> params = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            params.add(dossierId);
            params.addAll(which.params());
        }
        jdbc.sql(BOTH.formatted(which.sql())).params(params).query(rs -> {
            DocumentRow row = columns.read(rs);
            long kept = rs.getLong("dossier_id");
            if (kept == dossierId) {
                own.add(row);
            } else if (row.standing().counts(today)) {
                others.add(row);
                keptIn.put(row.id(), kept);
            }
        });
        return new WithHousehold(own, others, keptIn);
    }

    /**
     * The documents of the dossiers with which this one is united (dossier uniti), newest first. Nothing of a protected
     * dossier is among them.
     */
    @Transactional(readOnly = true)
    public List<DocumentRow> ofUnited(long dossierId) {
        return jdbc.sql(UNITED)
                .param("id", dossierId)
                .query((rs, number) -> columns.read(rs))
                .list();
    }

    /** One document of that dossier; empty when it is not there or the actor does not see it. */
    @Transactional(readOnly = true)
    public Optional<DocumentRow> own(Actor actor, Dossier dossier, long documentId) {
        return row(dossier.id(), documentId, scope.of(actor, dossier));
    }

    /** The same for what is done for nobody, and for the paper of a case that was read already. */
    @Transactional(readOnly = true)
    public Optional<DocumentRow> ownForProcess(long dossierId, long documentId) {
        return row(dossierId, documentId, ALL);
    }

    private Optional<DocumentRow> row(long dossierId, long documentId, SqlPart which) {
        return jdbc.sql(ROWS + " and d.id = ? and " + which.sql())
                .params(dossierId, documentId)
                .params(which.params())
                .query((rs, number) -> columns.read(rs))
                .optional();
    }

    /**
     * As {@link #own}, locked until the transaction ends, so that two who change it come one after the other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<DocumentRow> lock(Actor actor, Dossier dossier, long documentId) {
        return jdbc.sql("select id from dossier_document where dossier_id = ? and id = ? for update")
                .params(dossier.id(), documentId)
                .query(Long.class)
                .optional()
                .flatMap(id -> own(actor, dossier, id));
    }

    /**
     * What an office thought of a document, or of the paper of a case that rests on it; the last word counts.
     *
     * @param by null when the virus check did
     * @param reason why it must be brought again, null otherwise
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void judged(@Nullable Actor by, long documentId, DocumentState state, @Nullable String reason) {
        jdbc.sql("update dossier_document set state = ?, reason = null, sealed_reason = ?, judged_by = ?,"
                        + " judged_office = ?, judged_at = ?, version = version + 1 where id = ?")
                .params(Params.of(
                        state.name(),
                        reason == null ? null : sealed(documentId, reason),
                        by == null ? null : by.staffId(),
                        by == null ? null : by.office().id(),
                        by == null ? null : Timestamp.from(clock.instant()),
                        documentId))
                .update();
    }

    private byte[] sealed(long documentId, String reason) {
        long holder = jdbc.sql("select f.holder_id from dossier_document d join dossier f on f.id = d.dossier_id"
                        + " where d.id = ?")
                .param(documentId)
                .query(Long.class)
                .single();
        return seal.reason(holder, documentId, reason);
    }

    /**
     * The documents of a dossier, and what its household adds.
     *
     * @param others what the other members of the household let serve for this dossier too (documenti del nucleo); nothing
     *     of a protected dossier is among them
     * @param keptIn the dossier of each of the others, by its id
     */
    public record WithHousehold(List<DocumentRow> own, List<DocumentRow> others, Map<Long, Long> keptIn) {
        public WithHousehold {
            own = List.copyOf(own);
            others = List.copyOf(others);
            keptIn = Map.copyOf(keptIn);
        }

        /** The one that was looked for. */
        public Optional<DocumentRow> first() {
            return Stream.concat(own.stream(), others.stream()).findFirst();
        }
    }
}
