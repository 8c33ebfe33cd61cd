// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Human numbers (numerazione progressiva). The row stays locked until the caller's transaction ends, so the numbers have
 * no gaps; ask for one as late in the transaction as possible.
 */
@Component
public class Counters {
    private final JdbcClient jdbc;

    Counters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of that name, from 1. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long next(String name) {
        GeneratedKeyHolder counted = new GeneratedKeyHolder();
        jdbc.sql("insert into platform_counter (name, value) values (?, last_insert_id(1))"
                        + " on duplicate key update value = last_insert_id(value + 1)")
                .param(name)
                .update(counted);
        // the driver takes the two rows that a change counts for two keys: the first is the number
        return ((Number) counted.getKeyList().getFirst().values().iterator().next()).longValue();
    }
}
