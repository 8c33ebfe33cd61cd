// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.root;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import it.respi.launcher.TestDatabase;
import it.respi.platform.audit.HistoryNotAnchored;
import it.respi.platform.audit.TestNode;
import it.respi.platform.crypto.OfflineKeys;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchoringTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private TestDatabase.Schema schema = new TestDatabase.Schema("", "", "");

    @BeforeEach
    void anEmptyHistory() {
        schema = TestNode.schema();
    }

    @Test
    void eachRootIsSignedAndNamesTheOneBefore() throws IOException {
        try (TestNode node = node(Map.of("respi.audit.roots-dir", folder.resolve("outside")))) {
            node.act(TestNode.DOSSIERS, "READ");
            Rounds.round(node);
            node.act(List.of(1L), "READ");
            Rounds.round(node);

            List<Root> roots = new RootStore(node.jdbc()).after(0, 10);
            var key = OfflineKeys.verifier(Files.readString(folder.resolve("outside/seal-public.json")));
            assertThat(roots).hasSize(2).allMatch(root -> root.isSignedBy(key));
            assertThat(roots.get(1).previous()).isEqualTo(roots.get(0).hash());
            assertThat(changed(roots.get(1)).isSignedBy(key)).isFalse();
            assertThat(outside()).extracting(Root::number).containsExactly(1L, 2L);
            assertThat(outside().get(1).hash()).isEqualTo(roots.get(1).hash());
        }
    }

    @Test
    void aQuietMinuteMakesNoRoot() {
        try (TestNode node = node(Map.of())) {
            node.act(List.of(1L), "READ");
            Rounds.round(node);
            Rounds.round(node);
            assertThat(node.number("select count(*) from platform_audit_root")).isEqualTo(1);
        }
    }

    @Test
    void ofTwoNodesOneMakesTheRootsUntilItsLeaseEnds() {
        try (TestNode one = node(Map.of());
                TestNode two = node(Map.of())) {
            one.act(List.of(1L), "READ");
            Rounds.round(one);
            one.act(List.of(1L), "READ");
            Rounds.round(two);
            assertThat(one.number("select count(*) from platform_audit_root")).isEqualTo(1);

            one.sql("update platform_audit_lease set held_until = '2000-01-01'");
            Rounds.round(two);
            one.act(List.of(1L), "READ");
            Rounds.round(one);
            assertThat(one.number("select count(*) from platform_audit_root")).isEqualTo(2);
        }
    }

    @Test
    void aNodeThatLostItsLeaseWhileMakingARootChangesNothing() {
        try (TestNode one = node(Map.of());
                TestNode two = node(Map.of())) {
            one.act(List.of(1L), "READ");
            assertThat(one.bean(RootMaker.class).make()).isPresent();
            Root taken = new RootStore(one.jdbc()).last().orElseThrow();
            assertThatThrownBy(() -> new RootStore(two.jdbc()).add(taken)).hasMessageContaining("uplicate");
        }
    }

    @Test
    void aLineThatWasCutShortIsFollowedByTheWholeOne() throws IOException {
        Path file = folder.resolve("outside").resolve(RootsFolder.FILE);
        try (TestNode node = node(Map.of("respi.audit.roots-dir", folder.resolve("outside")))) {
            node.act(List.of(1L), "READ");
            Rounds.round(node);
            Files.writeString(file, "{\"root\":2,\"at\":\"2026-", StandardOpenOption.APPEND);
            node.act(List.of(1L), "READ");
            Rounds.round(node);
        }
        assertThat(Files.readAllLines(file)).hasSize(3).element(2).asString().startsWith("{\"root\":2,");
    }

    @Test
    void anAddressGetsLaterWhatItCouldNotTake() throws IOException {
        List<String> got = new ArrayList<>();
        int[] status = {503};
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/roots", exchange -> {
            if (status[0] == 204) {
                got.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            }
            exchange.sendResponseHeaders(status[0], -1);
            exchange.close();
        });
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort() + "/roots";
        try (TestNode node = node(Map.of("respi.audit.roots-url", url))) {
            node.act(List.of(1L), "READ");
            Rounds.round(node);
            status[0] = 204;
            node.act(List.of(1L), "READ");
            Rounds.round(node);
            Rounds.round(node);
        } finally {
            server.stop(0);
        }
        assertThat(got.stream().map(line -> Root.parse(line).number())).containsExactly(1L, 2L);
    }

    @Test
    void whoIsTooLongWithoutRootsIsToldAndMayBeStopped() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file where the folder should be");
        Map<String, Object> settings = Map.of(
                "respi.audit.roots-dir", blocked,
                "respi.audit.alarm-after", "2m",
                "respi.audit.refuse-changes-after", "10m");
        try (TestNode node = node(settings)) {
            node.act(List.of(1L), "READ");
            Rounds.round(node);
            assertThat(health(node)).isEqualTo("UP");

            older(node, 3);
            try (TestNode later = node(settings)) {
                assertThat(health(later)).isEqualTo("DOWN");
                assertThat(later.bean(MeterRegistry.class)
                                .get("respi.audit.root.age")
                                .gauge()
                                .value())
                        .isBetween(180.0, 240.0);
                later.act(List.of(1L), "READ");
            }
            older(node, 8);
            try (TestNode later = node(settings)) {
                assertThatThrownBy(() -> later.act(List.of(1L), "OPEN")).isInstanceOf(HistoryNotAnchored.class);
            }
        }
    }

    @Test
    void aPathOfSixHashesProvesWhereAChainEnds() {
        try (TestNode node = node(Map.of())) {
            node.act(TestNode.DOSSIERS, "READ");
            List<ChainEnd> ends = new RootStore(node.jdbc()).ends();
            byte[] root = Merkle.root(ends);
            for (int shard = 0; shard < ends.size(); shard++) {
                List<byte[]> path = Merkle.path(ends, shard);
                assertThat(path).hasSize(6);
                assertThat(Merkle.climb(shard, ends.get(shard), path)).isEqualTo(root);
                ChainEnd longer = new ChainEnd(
                        ends.get(shard).count() + 1, ends.get(shard).hash());
                assertThat(Merkle.climb(shard, longer, path)).isNotEqualTo(root);
            }
        }
    }

    private TestNode node(Map<String, Object> settings) {
        return TestNode.start(schema, folder.resolve("keys"), settings);
    }

    private static String health(TestNode node) {
        return node.bean(RootHealth.class).health().getStatus().getCode();
    }

    private static void older(TestNode node, int minutes) {
        node.sql(
                "update platform_audit_recipient set all_at = all_at - interval ? minute where name = 'folder'",
                minutes);
    }

    private List<Root> outside() throws IOException {
        return Files.readAllLines(folder.resolve("outside").resolve(RootsFolder.FILE)).stream()
                .map(Root::parse)
                .toList();
    }

    private static Root changed(Root root) {
        byte[] merkle = Arrays.copyOf(root.merkle(), root.merkle().length);
        merkle[0] ^= 1;
        return new Root(root.number(), root.atMillis(), root.counts(), merkle, root.previous(), root.signature());
    }
}
