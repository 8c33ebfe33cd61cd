// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever offices do at the same time, a dossier has exactly one owner, and everybody else gets a clear answer. */
class OneOwnerTest extends ApplicationTest {
    private static final List<String> DESKS = List.of("HD-CUNEO", "HD-ALBA", "HD-BRA", "HD-FOSSANO");
    private static final List<String> VERBS = List.of("OWNERSHIP", "OWNERSHIP", "REFER", "CONSULT", "REVOKE");
    private static final List<String> OUTCOMES =
            List.of("ACCEPTED", "ACCEPTED", "ACCEPTED", "REJECTED", "KNOWN", "CANCELLED");
    private static final int STEPS = 25;
    private static final String WHY = "Prova di molti passaggi insieme";

    @Autowired
    private JdbcClient jdbc;

    @RepeatedTest(8)
    @DisplayName("Qualunque intreccio di passaggi lascia esattamente un ufficio titolare")
    void anyInterleavingLeavesOneOwner(RepetitionInfo repetition) throws Exception {
        MarkedDossier dossier = shared();
        int first = owner(dossier);

        List<Callable<List<Integer>>> offices = new ArrayList<>();
        for (int i = 0; i < DESKS.size(); i++) {
            Pages desk = as(DESKS.get(i), Lane.HD_OP);
            Random random = new Random(repetition.getCurrentRepetition() * 100L + i);
            offices.add(() -> play(desk, dossier, random));
        }
        List<Integer> statuses = atOnce(offices).stream().flatMap(List::stream).toList();

        assertThat(statuses).as("clear answers only").containsAnyOf(302).isSubsetOf(302, 403, 404, 409, 422);
        List<Handover> handovers = handovers(dossier);
        int holder = first;
        for (Handover handover : handovers) {
            assertThat(handover.from()).as("passes on from who had it").isEqualTo(holder);
            holder = handover.to();
        }
        assertThat(owner(dossier)).isEqualTo(holder);
        assertThat(count(
                        "select count(*) from dossier_office where dossier_id = ? and office_id = " + owner(dossier)
                                + " and rests_on is null",
                        dossier))
                .as("the owner takes part, whatever the consent")
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from dossier_transfer where dossier_id = ? and verb = 'OWNERSHIP'"
                                + " and outcome is null",
                        dossier))
                .isLessThanOrEqualTo(1);
    }

    @RepeatedTest(6)
    void ofTwoAcceptancesAtOnceOneWinsAndTheOtherIsToldSo() throws Exception {
        MarkedDossier dossier = shared();
        Pages cuneo = as("HD-CUNEO", Lane.HD_OP);
        assertThat(cuneo.send(dossier.path() + "/passaggio", form("OWNERSHIP", "HD-ALBA")))
                .hasStatus3xxRedirection();
        long id = transfers(dossier).getFirst();

        List<Integer> statuses = atOnce(List.of(
                () -> answer(as("HD-ALBA", Lane.HD_OP), id, "ACCEPTED"),
                () -> answer(as("HD-ALBA", Lane.HD_RESP), id, "ACCEPTED")));

        assertThat(statuses).containsExactlyInAnyOrder(302, 409);
        assertThat(owner(dossier)).isEqualTo(office("HD-ALBA"));
        assertThat(handovers(dossier)).hasSize(1);
    }

    private List<Integer> play(Pages desk, MarkedDossier dossier, Random random) {
        List<Integer> statuses = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            statuses.add(
                    switch (random.nextInt(9)) {
                        case 0 -> consent(desk, dossier, random.nextInt(3) == 0 ? "/revoca" : "");
                        case 1, 2, 3 -> ask(desk, dossier, random);
                        default -> answerOne(desk, dossier, random);
                    });
        }
        return statuses;
    }

    private int ask(Pages desk, MarkedDossier dossier, Random random) {
        if (random.nextInt(5) == 0) {
            return desk.send("/u/passaggi/chiedi", Map.of("number", dossier.number(), "words", WHY))
                    .getResponse()
                    .getStatus();
        }
        Map<String, String> form = form(one(VERBS, random), one(DESKS, random));
        return desk.send(dossier.path() + "/passaggio", form).getResponse().getStatus();
    }

    private int answerOne(Pages desk, MarkedDossier dossier, Random random) {
        List<Long> known = transfers(dossier);
        long id = known.isEmpty() ? 1 : known.get(random.nextInt(Math.min(4, known.size())));
        return answer(desk, id, one(OUTCOMES, random));
    }

    private static int answer(Pages desk, long id, String outcome) {
        return desk.send("/u/passaggi/" + id, Map.of("outcome", outcome, "words", WHY))
                .getResponse()
                .getStatus();
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            List<Future<T>> futures = tasks.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }

    private MarkedDossier shared() {
        MarkedDossier dossier = MarkedDossier.of(jdbc, as("HD-CUNEO", Lane.HD_OP), as("PROV-CUNEO", Lane.PROV_SOC));
        assertThat(consent(as("HD-CUNEO", Lane.HD_OP), dossier, "")).isEqualTo(302);
        return dossier;
    }

    /** Given, or withdrawn; only the owner may record either. */
    private static int consent(Pages desk, MarkedDossier dossier, String end) {
        LocalDate today = Today.inItaly();
        Map<String, String> form = Map.of(
                "language",
                "it",
                "manner",
                "READ",
                "givenOn",
                today.toString(),
                "expiresOn",
                today.plusMonths(6).toString());
        return desk.send(dossier.path() + "/consenso" + end, form).getResponse().getStatus();
    }

    private Map<String, String> form(String verb, String office) {
        return Map.of("verb", verb, "office", Integer.toString(office(office)), "words", WHY);
    }

    private int office(String code) {
        return jdbc.sql("select id from registry_office where code = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }

    private int owner(MarkedDossier dossier) {
        return jdbc.sql("select owner_office_id from dossier where id = ?")
                .param(dossier.id())
                .query(Integer.class)
                .single();
    }

    private List<Long> transfers(MarkedDossier dossier) {
        return jdbc.sql("select id from dossier_transfer where dossier_id = ? order by id desc")
                .param(dossier.id())
                .query(Long.class)
                .list();
    }

    private List<Handover> handovers(MarkedDossier dossier) {
        return jdbc.sql("select from_office, to_office from dossier_transfer where dossier_id = ?"
                        + " and verb = 'OWNERSHIP' and outcome = 'ACCEPTED' order by decided_at, id")
                .param(dossier.id())
                .query((rs, row) -> new Handover(rs.getInt(1), rs.getInt(2)))
                .list();
    }

    private int count(String sql, MarkedDossier dossier) {
        return jdbc.sql(sql).param(dossier.id()).query(Integer.class).single();
    }

    private static String one(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private record Handover(int from, int to) {}
}
