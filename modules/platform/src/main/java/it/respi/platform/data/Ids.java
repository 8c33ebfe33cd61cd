// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import com.github.f4b6a3.tsid.TsidFactory;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Ids of rows: 64-bit, ordered by time, so that new rows lie together in every index (ADR 0005). The number of the node
 * inside them is leased, so that nodes never give the same.
 */
@Component
public class Ids {
    private static final int NODE_BITS = 10;

    private final NodeLease lease;
    private @Nullable Numbered last;

    Ids(NodeLease lease) {
        this.lease = lease;
    }

    /**
     * A new id, greater than those this node gave before under its number.
     *
     * @throws DataAccessResourceFailureException while the node has no number
     */
    public synchronized long next() {
        int number = lease.number();
        Numbered factory = last;
        if (factory == null || factory.number() != number) {
            factory = Numbered.of(number);
            last = factory;
        }
        return factory.ids().create().toLong();
    }

    private record Numbered(int number, TsidFactory ids) {
        static Numbered of(int number) {
            return new Numbered(
                    number,
                    TsidFactory.builder()
                            .withNodeBits(NODE_BITS)
                            .withNode(number)
                            .withRandom(new SecureRandom())
                            .build());
        }
    }
}
