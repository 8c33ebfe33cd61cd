// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.draft;

import it.respi.kernel.actor.Actor;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import it.respi.platform.data.Ids;
import it.respi.platform.draft.DraftView.Kept;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of drafts. Each row has a key of its own: with the row its key goes, and no copy of it can be opened. */
@Component
class DraftRows {
    private static final String COLUMN = "platform_draft.body";
    private static final String OWN = " from platform_draft d where d.staff_id = ? and d.office_id = ?";
    private static final String UNSENT =
            " and not exists (select 1 from platform_idempotency i where i.idem_key = d.idem_key)";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Ids ids;

    DraftRows(JdbcClient jdbc, FieldCipher cipher, Ids ids) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.ids = ids;
    }

    /** The draft that a page goes on writing: by its key, or the one that was taken up again on it. */
    Optional<Long> find(Actor actor, DraftRef ref, String key, long resumed) {
        return jdbc.sql("select d.id" + OWN + " and d.form = ? and d.object = ? and (d.idem_key = ? or d.id = ?)"
                        + " order by d.idem_key = ? desc limit 1")
                .params(actor.staffId(), actor.office().id(), ref.form(), ref.object(), key, resumed, key)
                .query(Long.class)
                .optional();
    }

    void update(long id, String key, String body, Instant at) {
        jdbc.sql("update platform_draft set idem_key = ?, body = ?, saved_at = ? where id = ?")
                .params(List.of(key, closed(id, body), Timestamp.from(at), id))
                .update();
    }

    long insert(Actor actor, DraftRef ref, String key, String body, Instant at) {
        long id = ids.next();
        jdbc.sql("insert into platform_draft (id, staff_id, office_id, form, object, idem_key, body, saved_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(List.of(
                        id,
                        actor.staffId(),
                        actor.office().id(),
                        ref.form(),
                        ref.object(),
                        key,
                        closed(id, body),
                        Timestamp.from(at)))
                .update();
        return id;
    }

    /** Newest first; without those that were sent. */
    List<Kept> of(Actor actor, DraftRef ref, Instant after) {
        return jdbc.sql("select d.id, d.idem_key, d.saved_at" + OWN
                        + " and d.form = ? and d.object = ? and d.saved_at > ?" + UNSENT
                        + " order by d.saved_at desc, d.id desc limit 10")
                .params(actor.staffId(), actor.office().id(), ref.form(), ref.object(), Timestamp.from(after))
                .query((rs, row) -> new Kept(
                        rs.getLong(1), rs.getString(2), rs.getTimestamp(3).toInstant()))
                .list();
    }

    /** The newest of a form or of one of its parts; without those that were sent. */
    Optional<Kept> about(Actor actor, DraftRef ref, Instant after) {
        return jdbc.sql("select d.id, d.idem_key, d.saved_at" + OWN
                        + " and d.form = ? and substring_index(d.object, '-', 1) = ? and d.saved_at > ?" + UNSENT
                        + " order by d.saved_at desc, d.id desc limit 1")
                .params(actor.staffId(), actor.office().id(), ref.form(), ref.object(), Timestamp.from(after))
                .query((rs, row) -> new Kept(
                        rs.getLong(1), rs.getString(2), rs.getTimestamp(3).toInstant()))
                .optional();
    }

    /** What was typed, when it is that person's, written at that office, and not sent yet. */
    Optional<String> body(Actor actor, long id, Instant after) {
        return jdbc.sql("select d.body" + OWN + " and d.id = ? and d.saved_at > ?" + UNSENT)
                .params(actor.staffId(), actor.office().id(), id, Timestamp.from(after))
                .query(byte[].class)
                .optional()
                .flatMap(body -> cipher.open(id, new Place(COLUMN, id), body));
    }

    /** The drafts of that person, newest first, whatever they are about. */
    List<Owned> all(Actor actor) {
        return jdbc.sql("select d.id, d.form, d.object from platform_draft d where d.staff_id = ?"
                        + " order by d.saved_at desc, d.id desc")
                .param(actor.staffId())
                .query((rs, row) -> new Owned(rs.getLong(1), new DraftRef(rs.getString(2), rs.getString(3))))
                .list();
    }

    void delete(Actor actor, long id) {
        int gone = jdbc.sql("delete from platform_draft where id = ? and staff_id = ?")
                .params(id, actor.staffId())
                .update();
        if (gone == 1) {
            cipher.discard(id);
        }
    }

    /** Removes what is too old and what was sent; at most so many. */
    int clean(Instant before, int most) {
        List<Long> old = jdbc.sql("select d.id from platform_draft d where d.saved_at < ? or exists (select 1 from"
                        + " platform_idempotency i where i.idem_key = d.idem_key) limit " + most)
                .param(Timestamp.from(before))
                .query(Long.class)
                .list();
        old.forEach(this::remove);
        return old.size();
    }

    /** Removes what is about these; of a step also what belongs to one of its outcomes. */
    int erase(Collection<String> objects) {
        List<Long> about = jdbc.sql("select d.id from platform_draft d where d.object in (:objects)"
                        + " or substring_index(d.object, '-', 1) in (:objects)")
                .param("objects", objects)
                .query(Long.class)
                .list();
        about.forEach(this::remove);
        return about.size();
    }

    /** Those that are not too old, oldest first. */
    List<Drafts.About> about(Collection<String> objects, Instant after) {
        return jdbc.sql("select d.form, d.office_id, d.saved_at from platform_draft d where (d.object in (:objects)"
                        + " or substring_index(d.object, '-', 1) in (:objects)) and d.saved_at > :after" + UNSENT
                        + " order by d.saved_at, d.id")
                .param("objects", objects)
                .param("after", Timestamp.from(after))
                .query((rs, row) -> new Drafts.About(
                        rs.getString(1), rs.getInt(2), rs.getTimestamp(3).toInstant()))
                .list();
    }

    private void remove(long id) {
        jdbc.sql("delete from platform_draft where id = ?").param(id).update();
        cipher.discard(id);
    }

    private byte[] closed(long id, String body) {
        return Objects.requireNonNull(cipher.seal(id, new Place(COLUMN, id), body));
    }

    /** A draft and what it belongs to. */
    record Owned(long id, DraftRef ref) {}
}
