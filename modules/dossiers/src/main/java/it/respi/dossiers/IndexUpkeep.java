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

/** Enters dossiers again whose words and marks follow older rules, some at a time, while everybody works on. */
@Component
class IndexUpkeep {
    private static final Logger log = LoggerFactory.getLogger(IndexUpkeep.class);
    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final DossierRepository repository;
    private final DossierIndex index;
    private final TransactionTemplate transaction;

    IndexUpkeep(JdbcClient jdbc, DossierRepository repository, DossierIndex index, TransactionTemplate transaction) {
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
            List<Long> old = jdbc.sql("select id from dossier where indexed_by < ? and erased_at is null order by indexed_by, id limit "
                            + BATCH + " for update skip locked")
                    .param(DossierIndex.RULES)
                    .query(Long.class)
                    .list();
            if (!old.isEmpty()) {
                index.enter(repository.byIds(old));
            }
            return old.size();
        });
        return entered == null ? 0 : entered;
    }
}
