// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import com.github.f4b6a3.tsid.TsidFactory;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Ids of rows: 64-bit, ordered by time, so that new rows lie together in every index (ADR 0005). Two nodes on one
 * database need different node numbers ({@code respi.node}, 0 to 1023); without one a random number is taken.
 */
@Component
public class Ids {
    private static final int NODES = 1024;

    private final TsidFactory factory;

    Ids(@Value("${respi.node:-1}") int node) {
        int number = node >= 0 ? node % NODES : new SecureRandom().nextInt(NODES);
        this.factory = TsidFactory.builder()
                .withNodeBits(10)
                .withNode(number)
                .withRandom(new SecureRandom())
                .build();
    }

    /** A new id, greater than those this node gave before. */
    public long next() {
        return factory.create().toLong();
    }
}
