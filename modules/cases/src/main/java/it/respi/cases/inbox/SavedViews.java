// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.cases.casefile.CasePolicy;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import it.respi.platform.data.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Views of the inbox with a name (viste): each person's own, and those that the head keeps for the whole office. A view is an
 * address: who opens it sees what they may see, whoever made it.
 */
@Component
class SavedViews {
    /** So many for each person, and for each office. */
    static final int MOST = 20;

    private static final String COLUMN = "case_view.name";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final CasePolicy policy;
    private final Ids ids;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, FieldCipher cipher, CasePolicy policy, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.policy = policy;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those of the office first, then the reader's own there; one statement. */
    List<SavedView> of(Actor actor) {
        String columns = "select id, shared, query, name, " + FieldCipher.KEY_BY_ID + " from case_view where ";
        return jdbc.sql("(" + columns + "office_id = ? and shared order by id limit " + MOST + ") union all (" + columns
                        + "staff_id = ? and office_id = ? and not shared order by id limit " + MOST + ")")
                .params(actor.office().id(), actor.staffId(), actor.office().id())
                .query((rs, row) -> read(rs))
                .list();
    }

    private SavedView read(ResultSet rs) throws SQLException {
        long id = rs.getLong(1);
        cipher.keyRead(id, rs.getBytes(5));
        String name = cipher.open(id, new Place(COLUMN, id), rs.getBytes(4)).orElse("");
        return new SavedView(id, rs.getBoolean(2), name, rs.getString(3));
    }

    /** Whether the actor keeps views for the whole office. */
    boolean mayShare(Actor actor) {
        return policy.isHead(actor);
    }

    /**
     * Keeps one.
     *
     * @throws NotAllowed {@code view.not-head} for the office, unless the actor is its head
     * @throws RuleBroken {@code view.too-many}
     */
    @Transactional
    long add(Actor actor, Asked asked, String name, boolean shared) {
        if (shared && !mayShare(actor)) {
            throw new NotAllowed("view.not-head");
        }
        if (of(actor).stream().filter(view -> view.shared() == shared).count() >= MOST) {
            throw new RuleBroken("view.too-many", MOST);
        }
        long id = ids.next();
        jdbc.sql("insert into case_view (id, office_id, staff_id, shared, name, query, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        actor.office().id(),
                        actor.staffId(),
                        shared,
                        sealed(id, name),
                        asked.query(),
                        Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /**
     * A view that the actor may change.
     *
     * @throws NotFound {@code view.not-found} when it is not in the actor's list
     * @throws NotAllowed {@code view.not-head} when it is the office's
     */
    @Transactional
    SavedView toChange(Actor actor, long id) {
        SavedView view = of(actor).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("view.not-found"));
        if (view.shared() && !mayShare(actor)) {
            throw new NotAllowed("view.not-head");
        }
        return view;
    }

    /** Gives it another name; where it is opened stays. */
    @Transactional
    String rename(Actor actor, long id, String name) {
        SavedView view = toChange(actor, id);
        jdbc.sql("update case_view set name = ? where id = ?")
                .params(sealed(id, name), id)
                .update();
        return view.href();
    }

    @Transactional
    void delete(Actor actor, long id) {
        toChange(actor, id);
        jdbc.sql("delete from case_view where id = ?").param(id).update();
        cipher.discard(id);
    }

    private byte[] sealed(long id, String name) {
        return Objects.requireNonNull(cipher.seal(id, new Place(COLUMN, id), name));
    }

    /**
     * One view.
     *
     * @param query the parameters of its address
     */
    record SavedView(long id, boolean shared, String name, String query) {
        /** Where it is opened. */
        public String href() {
            return Asked.INBOX + "?" + query + "&v=" + id;
        }

        /** What somebody wrote never reaches a log through this text. */
        @Override
        public String toString() {
            return "SavedView[" + id + "]";
        }
    }
}
