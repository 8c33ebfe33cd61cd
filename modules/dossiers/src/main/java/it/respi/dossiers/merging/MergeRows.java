// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierScope;
import it.respi.dossiers.DossierScope.Reader;
import it.respi.dossiers.SharingRecord;
import it.respi.dossiers.SharingRecord.Row;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of mergers. Every change is one conditional statement: of two at once, one wins. */
@Component
class MergeRows {
    private static final String WORDS = "dossier_merge.words";
    private static final String ANSWER = "dossier_merge.answer";
    private static final String SPLIT_WORDS = "dossier_merge.split_words";
    private static final int SHOWN = 100;

    /** Mergers of one page of what waits. */
    static final int PAGE = 50;

    private static final String SELECT = "select m.*, k.number as kept_number, k.holder_id as kept_holder, g.number as"
            + " merged_number from dossier_merge m join dossier k on k.id = m.kept_id"
            + " join dossier g on g.id = m.merged_id where ";
    private static final String VISIBLE =
            " and " + DossierScope.visible("m.kept_id") + " and " + DossierScope.visible("m.merged_id");

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final SharingRecord record;
    private final Ids ids;
    private final Clock clock;

    MergeRows(JdbcClient jdbc, FieldCipher cipher, SharingRecord record, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.record = record;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws RuleBroken {@code merge.twice} when the two wait or are united already, or the second is with another */
    long insert(Dossier kept, long mergedId, Actor actor, Asked asked) {
        long id = ids.next();
        try {
            jdbc.sql(
                            "insert into dossier_merge (id, kept_id, merged_id, state, question, from_office, to_office, words,"
                                    + " asked_by, asked_at, by_head, taken) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(Params.of(
                            id,
                            kept.id(),
                            mergedId,
                            (asked.question() ? MergeState.ASKED : MergeState.PROPOSED).name(),
                            asked.question(),
                            actor.office().id(),
                            asked.toOffice(),
                            seal(kept.holder().id(), WORDS, id, asked.words()),
                            actor.staffId(),
                            now(),
                            asked.byHead(),
                            String.join(" ", asked.taken())))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new RuleBroken("merge.twice");
        }
        record.written(actor, kept.id(), Row.MERGER, id);
        return id;
    }

    /** The merger; empty when one of the two is hidden from the reader. */
    Optional<Merge> find(long id, Reader reader) {
        return read("m.id = ?" + VISIBLE, List.of(id, reader.staff(), reader.staff())).stream()
                .findFirst();
    }

    /** All of a dossier, newest first. */
    List<Merge> ofDossier(long dossierId, Reader reader) {
        return read(
                "(m.kept_id = ? or m.merged_id = ?)" + VISIBLE + " order by m.id desc limit " + SHOWN,
                List.of(dossierId, dossierId, reader.staff(), reader.staff()));
    }

    /** What the reader's office may answer, or asked and that is not answered yet; oldest first; one more than a page. */
    List<Merge> open(Reader reader, long after) {
        return read(
                "(m.state in ('ASKED', 'PROPOSED') and (m.to_office = ? or m.from_office = ?) or m.state = 'SPLIT_ASKED'"
                        + " and (m.split_to = ? or m.split_office = ?)) and m.id > ?" + VISIBLE
                        + " order by m.id limit "
                        + (PAGE + 1),
                List.of(
                        reader.office(),
                        reader.office(),
                        reader.office(),
                        reader.office(),
                        after,
                        reader.staff(),
                        reader.staff()));
    }

    /** Answers a question or a proposal; whether this answer was the first. */
    boolean decide(Merge merge, long holder, Actor actor, MergeState outcome, String answer) {
        written(merge, actor);
        return jdbc.sql(
                                "update dossier_merge set state = ?, answer = ?, decided_by = ?, decided_office = ?, decided_at = ?"
                                        + " where id = ? and state = ?")
                        .params(Params.of(
                                outcome.name(),
                                answer.isEmpty() ? null : seal(holder, ANSWER, merge.id(), answer),
                                actor.staffId(),
                                actor.office().id(),
                                now(),
                                merge.id(),
                                merge.state().name()))
                        .update()
                == 1;
    }

    /** Whether this was the first to ask for the division. */
    boolean askSplit(Merge merge, long holder, Actor actor, Asked asked) {
        written(merge, actor);
        return jdbc.sql(
                                "update dossier_merge set state = 'SPLIT_ASKED', split_words = ?, split_by = ?, split_office = ?,"
                                        + " split_at = ?, split_to = ?, split_by_head = ? where id = ? and state = 'MERGED'")
                        .params(
                                seal(holder, SPLIT_WORDS, merge.id(), asked.words()),
                                actor.staffId(),
                                actor.office().id(),
                                now(),
                                asked.toOffice(),
                                asked.byHead(),
                                merge.id())
                        .update()
                == 1;
    }

    /** Divides, or leaves together; whether this answer was the first. */
    boolean decideSplit(Merge merge, Actor actor, MergeState outcome) {
        written(merge, actor);
        return jdbc.sql(
                                "update dossier_merge set state = ?, split_decided_by = ?, split_decided_at = ? where id = ? and"
                                        + " state = 'SPLIT_ASKED'")
                        .params(outcome.name(), actor.staffId(), now(), merge.id())
                        .update()
                == 1;
    }

    private void written(Merge merge, Actor actor) {
        record.written(actor, merge.keptId(), Row.MERGER, merge.id());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private byte[] seal(long holder, String column, long id, String text) {
        return Objects.requireNonNull(cipher.seal(holder, new Place(column, id), text));
    }

    private List<Merge> read(String where, List<?> params) {
        return jdbc.sql(SELECT + where)
                .params(new ArrayList<>(params))
                .query(this::merge)
                .list();
    }

    private Merge merge(ResultSet rs, int row) throws SQLException {
        long id = rs.getLong("id");
        long holder = rs.getLong("kept_holder");
        String taken = rs.getString("taken");
        return new Merge(
                id,
                rs.getLong("kept_id"),
                rs.getString("kept_number"),
                rs.getLong("merged_id"),
                rs.getString("merged_number"),
                MergeState.valueOf(rs.getString("state")),
                rs.getBoolean("question"),
                rs.getInt("from_office"),
                rs.getInt("to_office"),
                cipher.open(holder, new Place(WORDS, id), rs.getBytes("words")).orElse(""),
                rs.getInt("asked_by"),
                rs.getTimestamp("asked_at").toInstant(),
                rs.getBoolean("by_head"),
                taken.isEmpty() ? Set.of() : Set.of(taken.split(" ")),
                cipher.open(holder, new Place(ANSWER, id), rs.getBytes("answer"))
                        .orElse(null),
                event(rs, "decided_by", "decided_office", "decided_at"),
                event(rs, "split_by", "split_office", "split_at"),
                cipher.open(holder, new Place(SPLIT_WORDS, id), rs.getBytes("split_words"))
                        .orElse(null),
                rs.getInt("split_to"),
                rs.getBoolean("split_by_head"),
                event(rs, "split_decided_by", "split_to", "split_decided_at"));
    }

    private static Merge.@Nullable Event event(ResultSet rs, String by, String office, String at) throws SQLException {
        Timestamp moment = rs.getTimestamp(at);
        return moment == null ? null : new Merge.Event(rs.getInt(by), rs.getInt(office), moment.toInstant());
    }

    /**
     * What is asked.
     *
     * @param question of a desk whose dossier the asker does not see
     * @param toOffice whose people may answer
     * @param byHead whether a head asks
     */
    record Asked(boolean question, int toOffice, boolean byHead, String words, Set<String> taken) {}
}
