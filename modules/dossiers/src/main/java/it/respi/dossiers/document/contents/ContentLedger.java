// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.contents;

import it.respi.platform.store.ContentHash;
import it.respi.platform.store.DocumentStore;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the store holds, written down before it is stored (PENDING) and with the row of its document (STORED): what
 * stays pending was left behind and can be removed.
 */
@Component
public class ContentLedger {
    private final JdbcClient jdbc;
    private final DocumentStore store;
    private final Clock clock;

    ContentLedger(JdbcClient jdbc, DocumentStore store, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.clock = clock;
    }

    /** The store is about to get it; what is stored already stays so. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void expect(ContentHash hash) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("insert into dossier_content (content_hash, state, since) values (?, 'PENDING', ?)"
                        + " on duplicate key update since = ?")
                .params(hash.bytes(), now, now)
                .update();
    }

    /** A document speaks of it from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stored(ContentHash hash) {
        int rows = jdbc.sql("update dossier_content set state = 'STORED' where content_hash = ?")
                .param(hash.bytes())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("a content that was not expected, or was swept meanwhile");
        }
    }

    /**
     * The last document that spoke of it in a dossier was erased: it is removed soon, unless another document speaks of it.
     *
     * @return whether it goes
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean release(ContentHash hash) {
        return jdbc.sql("update dossier_content set state = 'PENDING' where content_hash = ? and not exists"
                                + " (select 1 from dossier_document d where d.content_hash = ?)")
                        .params(hash.bytes(), hash.bytes())
                        .update()
                == 1;
    }

    /** What was pending before that time; at most a hundred. */
    List<ContentHash> leftBehind(Instant before) {
        return jdbc
                .sql("select content_hash from dossier_content where state = 'PENDING' and since < ? limit 100")
                .param(Timestamp.from(before))
                .query(byte[].class)
                .list()
                .stream()
                .map(ContentHash::of)
                .toList();
    }

    /** Removes it, unless somebody sends it again in this moment: they wait for the row and store it anew. */
    @Transactional
    boolean sweep(ContentHash hash, Instant before) {
        int rows = jdbc.sql("delete from dossier_content where content_hash = ? and state = 'PENDING' and since < ?")
                .params(hash.bytes(), Timestamp.from(before))
                .update();
        if (rows == 1) {
            store.remove(hash);
        }
        return rows == 1;
    }

    /** An infected content, of which rows may still speak: to be swept at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    void condemn(ContentHash hash) {
        Timestamp longAgo = Timestamp.from(clock.instant().minus(ContentSweeper.ABANDONED));
        jdbc.sql("insert into dossier_content (content_hash, state, since) values (?, 'PENDING', ?)"
                        + " on duplicate key update state = 'PENDING', since = ?")
                .params(hash.bytes(), longAgo, longAgo)
                .update();
    }
}
