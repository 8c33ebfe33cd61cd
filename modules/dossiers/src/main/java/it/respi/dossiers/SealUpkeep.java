// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.platform.crypto.FieldCipher;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals what was written before its fields were sealed, some dossiers at a time, while everybody works on. It may stop at
 * any moment and goes on at the next start; nodes share the work, as in {@link IndexUpkeep}.
 */
@Component
class SealUpkeep {
    private static final Logger log = LoggerFactory.getLogger(SealUpkeep.class);
    private static final int BATCH = 100;
    private static final int TRIES = 20;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final List<SealedFields> parts;
    private final TransactionTemplate transaction;

    SealUpkeep(JdbcClient jdbc, FieldCipher cipher, List<SealedFields> parts, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.parts = parts;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("seal-upkeep").start(this::run);
    }

    /** How many dossiers were sealed. */
    int run() {
        int all = 0;
        for (int sealed = tried(); sealed > 0; sealed = tried()) {
            all += sealed;
        }
        if (all > 0) {
            log.info("Sealed the fields of {} dossiers from before", all);
        }
        return all;
    }

    /** Somebody who works in one of the dossiers goes first. */
    private int tried() {
        for (int attempt = 1; ; attempt++) {
            try {
                return batch();
            } catch (PessimisticLockingFailureException busy) {
                if (attempt == TRIES) {
                    throw busy;
                }
            }
        }
    }

    private int batch() {
        Integer sealed = transaction.execute(status -> {
            Map<Long, Long> holders = next();
            if (!holders.isEmpty()) {
                cipher.prepare(holders.values());
                parts.forEach(part -> part.sealReadable(holders));
                jdbc.sql("update dossier set sealed_by = " + PersonSeal.RULES + " where id in (:ids)")
                        .param("ids", holders.keySet())
                        .update();
            }
            return holders.size();
        });
        return sealed == null ? 0 : sealed;
    }

    private Map<Long, Long> next() {
        Map<Long, Long> holders = new TreeMap<>();
        jdbc.sql("select id, holder_id from dossier where sealed_by < " + PersonSeal.RULES
                        + " and erased_at is null order by sealed_by, id limit " + BATCH + " for update skip locked")
                .query(rs -> {
                    holders.put(rs.getLong(1), rs.getLong(2));
                });
        return holders;
    }
}
