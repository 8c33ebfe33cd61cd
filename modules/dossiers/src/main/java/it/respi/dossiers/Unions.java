// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.dossiers.DossierScope.Reader;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Dossiers of one person that were merged (dossier uniti): which, and how two become one or two again. */
@Component
public class Unions {
    private final DossierRepository repository;
    private final DossierScope scope;
    private final Traces traces;
    private final JdbcClient jdbc;

    Unions(DossierRepository repository, DossierScope scope, Traces traces, JdbcClient jdbc) {
        this.repository = repository;
        this.scope = scope;
        this.traces = traces;
        this.jdbc = jdbc;
    }

    /**
     * With which others a dossier that was taken is united now; asks nothing for one that never was. Of one that is hidden from
     * the actor nothing is said, not even that it is there.
     */
    public List<Joined> of(Dossier dossier, Actor actor) {
        if (!dossier.everMerged()) {
            return List.of();
        }
        Reader reader = scope.of(actor);
        Long kept = dossier.mergedInto();
        return jdbc.sql("select d.number, exists (select 1 from dossier_office o where o.dossier_id = d.id and"
                        + " o.office_id = ?) from dossier d where "
                        + (kept == null ? "d.merged_into = ?" : "d.id = ?")
                        + " and d.erased_at is null and " + DossierScope.open("d") + " order by d.id")
                .params(reader.office(), kept == null ? dossier.id() : kept, reader.staff())
                .query((rs, row) -> new Joined(rs.getString(1), kept != null, rs.getBoolean(2)))
                .list();
    }

    /**
     * Locks both, always in the same order; until the end of the transaction nobody else merges, sends or answers.
     *
     * @return the offices that keep them now, by id of the dossier
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Long, Integer> lock(long one, long other) {
        Map<Long, Integer> owners = new HashMap<>();
        jdbc.sql("select id, owner_office_id from dossier where id in (?, ?) order by id for update")
                .params(Math.min(one, other), Math.max(one, other))
                .query(rs -> {
                    owners.put(rs.getLong(1), rs.getInt(2));
                });
        return owners;
    }

    /**
     * What is new belongs into the dossier that stays; for a dossier that is locked.
     *
     * @throws RuleBroken {@code dossier.merged} when it was merged meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refuseMerged(long dossierId) {
        if (count("select count(*) from dossier where id = ? and merged_into is not null", dossierId) > 0) {
            throw new RuleBroken("dossier.merged");
        }
    }

    /** Whether others are merged into it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hasParts(long dossierId) {
        return count("select count(*) from dossier where merged_into = ?", dossierId) > 0;
    }

    /**
     * One is merged into the other. Nothing is moved: only the persons get what was chosen.
     *
     * @param keptData the person of the one that stays
     * @param mergedData the person of the other, without a code that now stands in the first
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unite(Dossier kept, Dossier merged, PersonData keptData, PersonData mergedData) {
        merged.mergeInto(kept);
        traces.kept(null, merged);
        write(merged, mergedData);
        write(kept, keptData);
    }

    /** They are two again, each with what it shall hold; papers of one count in the other no longer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void divide(Dossier kept, Dossier merged, PersonData keptData, PersonData mergedData) {
        merged.standAlone();
        traces.kept(null, merged);
        write(kept, keptData);
        write(merged, mergedData);
        traces.divided(kept);
        traces.divided(merged);
    }

    /** The dossiers of one person, the one that stays first; for the process and for timers, which show nothing. */
    @Transactional
    public List<Dossier> halves(Dossier dossier) {
        if (!dossier.everMerged()) {
            return List.of(dossier);
        }
        Dossier kept = dossier.mergedInto() == null ? dossier : named(dossier.mergedInto());
        return Stream.concat(Stream.of(kept), repository.mergedInto(kept.id()).stream())
                .toList();
    }

    /** The dossier with that id, which a merger names; nobody is shown it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier named(long id) {
        return repository.byId(id).orElseThrow(() -> new NotFound("dossier.not-found"));
    }

    private void write(Dossier dossier, PersonData data) {
        dossier.holder().correct(data);
        try {
            repository.saveAndFlush(dossier);
        } catch (DataIntegrityViolationException taken) {
            throw new RuleBroken("merge.code-taken");
        }
        traces.corrected(dossier);
    }

    private int count(String sql, long id) {
        return jdbc.sql(sql).param(id).query(Integer.class).single();
    }
}
