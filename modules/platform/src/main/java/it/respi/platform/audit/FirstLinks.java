// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains what happened before there was a chain, before anybody is served. Only into an empty chain: otherwise rows that
 * were smuggled in would become part of the history at the next start.
 */
@Component
class FirstLinks implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(FirstLinks.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ChainWriter writer;
    private final List<BeforeTheChain> sources;

    FirstLinks(JdbcClient jdbc, TransactionTemplate transaction, ChainWriter writer, List<BeforeTheChain> sources) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.writer = writer;
        this.sources = sources;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (isEmpty()) {
            transaction.executeWithoutResult(status -> chain());
        }
    }

    private void chain() {
        // a second node waits here until the first has finished
        jdbc.sql("select seq from platform_audit_head order by shard for update")
                .query(Long.class)
                .list();
        if (isEmpty()) {
            LongAdder chained = new LongAdder();
            sources.forEach(source -> source.giveUp(page -> {
                writer.write(page);
                chained.add(page.size());
            }));
            if (chained.sum() > 0) {
                log.info("Chained {} entries from before the chain", chained.sum());
            }
        }
    }

    private boolean isEmpty() {
        return jdbc.sql("select max(seq) from platform_audit_head")
                        .query(Long.class)
                        .single()
                == 0;
    }
}
