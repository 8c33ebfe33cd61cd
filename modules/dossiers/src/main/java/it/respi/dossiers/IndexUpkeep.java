// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters dossiers again whose words and marks follow older rules, or marks made with older keys, some at a time, while
 * everybody works on.
 */
@Component
class IndexUpkeep {
    private static final Logger log = LoggerFactory.getLogger(IndexUpkeep.class);
    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final DossierRepository repository;
    private final DossierIndex index;
    private final NumberMarks marks;
    private final List<SealedFields> parts;
    private final TransactionTemplate transaction;

    IndexUpkeep(
            JdbcClient jdbc,
            DossierRepository repository,
            DossierIndex index,
            NumberMarks marks,
            List<SealedFields> parts,
            TransactionTemplate transaction) {
        this.marks = marks;
        this.parts = parts;
        this.jdbc = jdbc;
        this.repository = repository;
        this.index = index;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("search-upkeep").start(this::run);
    }

    /** How many were entered again. */
    int run() {
        int all = 0;
        for (int entered = batch(); entered > 0; entered = batch()) {
            all += entered;
        }
        if (all > 0) {
            log.info("Entered {} dossiers in the search again", all);
        }
        return all;
    }

    /** Nodes share the work: what one has locked the other leaves out. */
    private int batch() {
        Integer entered = transaction.execute(status -> {
            List<Long> old = next("indexed_by < ?", "indexed_by", DossierIndex.RULES);
            if (old.isEmpty()) {
                old = next(
                        marks.isChanging() ? "index_keys <> ?" : "index_keys not in (0, ?)",
                        "index_keys",
                        marks.generation());
            }
            if (!old.isEmpty()) {
                index.enter(repository.byIds(old));
                if (marks.isChanging()) {
                    enterMarks(old);
                }
            }
            return old.size();
        });
        return entered == null ? 0 : entered;
    }

    /** Whether nothing carries the marks of older keys any more. */
    boolean isUpToDate() {
        return jdbc.sql(
                                "select count(*) from (select 1 from dossier where erased_at is null and index_keys <> ? limit 1) as older")
                        .param(marks.generation())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private void enterMarks(List<Long> dossiers) {
        parts.forEach(part -> part.markAnew(dossiers));
    }

    private List<Long> next(String which, String order, int than) {
        return jdbc.sql("select id from dossier where erased_at is null and " + which + " order by " + order
                        + ", id limit " + BATCH + " for update skip locked")
                .param(than)
                .query(Long.class)
                .list();
    }
}
