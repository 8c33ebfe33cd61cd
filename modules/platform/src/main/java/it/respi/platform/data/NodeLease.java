// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The number of this node (ADR 0005): leased from the database and renewed while the node runs, so that no two nodes ever
 * have the same. A node that cannot renew has none when its lease is over, and gives no ids before it has one again.
 */
@Component
@DependsOnDatabaseInitialization
public class NodeLease implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(NodeLease.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LENGTH = Duration.ofMinutes(1);
    /** The node believes in its lease a little shorter than the database does. */
    private static final int MARGIN = 10;

    private final String holder = UUID.randomUUID().toString();
    private final JdbcClient jdbc;
    private final Duration length;
    private final ScheduledExecutorService renewing = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("node-lease").unstarted(task));
    private volatile @Nullable Held held;

    @Autowired
    NodeLease(JdbcClient jdbc) {
        this(jdbc, LENGTH);
    }

    /** Takes a number at once: without one a node cannot start. */
    NodeLease(JdbcClient jdbc, Duration length) {
        this.jdbc = jdbc;
        this.length = length;
        renew();
        long pause = length.toMillis() / 6;
        renewing.scheduleWithFixedDelay(this::tryToRenew, pause, pause, TimeUnit.MILLISECONDS);
    }

    /**
     * The number.
     *
     * @throws DataAccessResourceFailureException while the node has none
     */
    public int number() {
        Held now = held;
        if (now == null || now.isOver()) {
            throw new DataAccessResourceFailureException("the lease of the node's number is over");
        }
        return now.number();
    }

    /** Whether the node has a number. */
    public boolean isHeld() {
        Held now = held;
        return now != null && !now.isOver();
    }

    /** Lengthens the lease, or takes another number when somebody else has this one by now. */
    final synchronized void renew() {
        long until = System.nanoTime() + length.toNanos() * (MARGIN - 1) / MARGIN;
        Held before = held;
        int number = before != null && lengthened(before.number()) ? before.number() : taken();
        if (before == null || before.number() != number) {
            log.info("This node has number {}", number);
        }
        held = new Held(number, until);
    }

    private boolean lengthened(int number) {
        return jdbc.sql("update platform_node set leased_until = utc_timestamp(3) + interval ? microsecond"
                                + " where number = ? and holder = ?")
                        .params(length.toNanos() / 1000, number, holder)
                        .update()
                == 1;
    }

    private int taken() {
        int found = jdbc.sql(
                        "update platform_node set holder = ?, leased_until = utc_timestamp(3) + interval ? microsecond"
                                + " where leased_until < utc_timestamp(3) order by leased_until, number limit 1")
                .params(holder, length.toNanos() / 1000)
                .update();
        if (found == 0) {
            throw new IllegalStateException("every number of a node is taken");
        }
        return jdbc.sql("select number from platform_node where holder = ? order by leased_until desc limit 1")
                .param(holder)
                .query(Integer.class)
                .single();
    }

    private void tryToRenew() {
        try {
            renew();
        } catch (DataAccessException | IllegalStateException e) {
            log.warn("The number of this node was not renewed: {}", e.getClass().getSimpleName());
        }
    }

    /** Gives the number back; without a database it ends by itself, and nobody waits for that. */
    @Override
    public void destroy() {
        try {
            renewing.submit(this::giveBack).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            log.warn("The number of this node was not given back and ends by itself");
        } finally {
            renewing.shutdownNow();
        }
    }

    private void giveBack() {
        jdbc.sql("update platform_node set holder = null, leased_until = utc_timestamp(3) where holder = ?")
                .param(holder)
                .update();
    }

    private record Held(int number, long until) {
        boolean isOver() {
            return System.nanoTime() - until > 0;
        }
    }
}
