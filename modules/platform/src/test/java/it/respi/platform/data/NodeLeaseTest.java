// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nodes on one database. */
class NodeLeaseTest {
    private static JdbcClient jdbc = JdbcClient.create(PlatformTables.fresh());

    private final List<NodeLease> nodes = new ArrayList<>();

    @BeforeAll
    static void numbers() {
        assertThat(jdbc.sql("select count(*) from platform_node where number between 0 and 1023")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1024);
    }

    @AfterEach
    void stop() {
        nodes.forEach(NodeLease::destroy);
    }

    @Test
    void nodesThatStartTogetherHaveDifferentNumbers() throws Exception {
        Set<Integer> numbers = new HashSet<>();
        try (ExecutorService together = Executors.newFixedThreadPool(8)) {
            Callable<NodeLease> start = () -> new NodeLease(jdbc, Duration.ofMinutes(1));
            for (Future<NodeLease> node :
                    together.invokeAll(List.of(start, start, start, start, start, start, start, start))) {
                nodes.add(node.get());
                numbers.add(node.get().number());
            }
        }

        assertThat(numbers).hasSize(8);
    }

    @Test
    void twoNodesNeverGiveTheSameId() {
        Ids one = new Ids(node(Duration.ofMinutes(1)));
        Ids two = new Ids(node(Duration.ofMinutes(1)));
        Set<Long> given = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            given.add(one.next());
            given.add(two.next());
        }

        assertThat(given).hasSize(40_000);
    }

    @Test
    void aLeaseIsRenewedWhileTheNodeRuns() throws InterruptedException {
        NodeLease node = node(Duration.ofMillis(600));
        int number = node.number();

        Thread.sleep(1500);

        assertThat(node.number()).isEqualTo(number);
    }

    @Test
    void aNodeThatCannotRenewGivesNoIdsAndIsNotReady() throws InterruptedException {
        NodeLease node = node(Duration.ofMillis(600));
        Ids ids = new Ids(node);
        jdbc.sql("rename table platform_node to platform_node_away").update();
        try {
            Thread.sleep(900);

            assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(ids::next);
            assertThat(statusOf(node)).isEqualTo(Status.DOWN);
        } finally {
            jdbc.sql("rename table platform_node_away to platform_node").update();
        }
        Thread.sleep(500);
        assertThat(ids.next()).isPositive();
        assertThat(statusOf(node)).isEqualTo(Status.UP);
    }

    @Test
    void aNodeWhoseNumberSomebodyElseHasTakesAnother() {
        NodeLease node = node(Duration.ofMinutes(1));
        int before = node.number();
        jdbc.sql("update platform_node set holder = 'somebody else' where number = ?")
                .param(before)
                .update();

        node.renew();

        assertThat(node.number()).isNotEqualTo(before);
    }

    @Test
    void aNumberGivenBackRestsWhileOthersAreFree() {
        NodeLease node = new NodeLease(jdbc, Duration.ofMinutes(1));
        int before = node.number();
        node.destroy();

        assertThat(node(Duration.ofMinutes(1)).number()).isNotEqualTo(before);
    }

    private NodeLease node(Duration length) {
        NodeLease node = new NodeLease(jdbc, length);
        nodes.add(node);
        return node;
    }

    private static Status statusOf(NodeLease node) {
        return java.util.Objects.requireNonNull(new NodeHealth(node).health(true))
                .getStatus();
    }
}
