// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Jobs of mediators, from the question to the hours that are paid. */
class MediationTest extends MediatorGround {
    @Test
    void twoOfficesThatConfirmAtOnceGetOneMediator() throws Exception {
        String id = enter("ti");
        List<String> jobs = List.of(ask(desk, need("ti", 10, 11)), ask(alba, inAlba(need("ti", 10, 11))));
        assertThat(act(desk, jobs.get(0), "OFFER", id)).hasStatus3xxRedirection();
        assertThat(act(alba, jobs.get(1), "OFFER", id)).hasStatus3xxRedirection();

        List<Callable<Integer>> both = List.of(
                () -> act(desk, jobs.get(0), "ACCEPT", id).getResponse().getStatus(),
                () -> act(alba, jobs.get(1), "ACCEPT", id).getResponse().getStatus());
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> answer : pool.invokeAll(both)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder(302, 422);
        assertThat(jdbc.sql("select count(*) from agenda_mediator_job where mediator_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isOfferedToThreeAtMostWithoutTiesAndSeenByTheOfficeThatAsked() {
        List<String> four = List.of(enter("ur"), enter("ur"), enter("ur"), enter("ur"));
        String job = ask(desk, need("ur", 10, 11));
        assertThat(alba.read(job)).hasStatus(404);
        assertThat(act(alba, job, "CANCEL")).hasStatus(404);
        Map<String, String> ties = acts(job, "OFFER", four.getFirst());
        ties.remove("noTies");
        assertThat(desk.send(job, ties)).hasStatus(422).bodyText().contains("id=\"noTies-e\"");
        assertThat(act(desk, job, "OFFER")).hasStatus(422).bodyText().contains("Scegli almeno una persona");
        for (String mediator : four.subList(0, 3)) {
            assertThat(act(desk, job, "OFFER", mediator)).hasStatus3xxRedirection();
        }
        assertThat(act(desk, job, "OFFER", four.getLast()))
                .hasStatus(422)
                .bodyText()
                .contains("3 persone");
        assertThat(province.read(job)).as("who asks them").bodyText().contains(PHONE);
        assertThat(desk.read(job)).bodyText().doesNotContain(PHONE);
        for (String mediator : four.subList(0, 3)) {
            assertThat(act(desk, job, "DECLINE", mediator)).hasStatus3xxRedirection();
        }
        assertThat(desk.read(job)).bodyText().contains("Nessuno ha accettato");
        assertThat(act(desk, job, "ACCEPT", four.getFirst())).hasStatus(422);
        assertThat(act(desk, job, "NOBODY")).hasStatus3xxRedirection();
        assertThat(act(desk, job, "OFFER", four.getLast())).as("it is over").hasStatus(422);
    }

    @Test
    void standsInTheListOfTheOfficeThatAskedAndOfTheOneWhereItIs() {
        String there = ask(desk, inAlba(need("ur", 12, 13)));
        String here = ask(desk, need("ur", 12, 13));

        assertThat(desk.read(JOBS)).bodyText().contains(there, here);
        assertThat(alba.read(JOBS)).bodyText().contains(there).doesNotContain(here);
        assertThat(alba.read(there)).hasStatusOk();
    }

    @Test
    void hoursCountOnceTheyAreValidated() {
        String id = enter("fa", "FA-PAGA");
        String job = ask(desk, need("fa", 10, 11));
        confirm(job, id);
        assertThat(desk.send(job + "/presenza", presence(job))).as("not yet").hasStatus(422);
        jdbc.sql("update agenda_mediator_job set begins_at = ?, ends_at = ? where id = ?")
                .params(
                        TODAY.minusDays(1).atTime(10, 0),
                        TODAY.minusDays(1).atTime(11, 0),
                        job.substring(job.lastIndexOf('/') + 1))
                .update();
        Map<String, String> wrong = presence(job);
        wrong.put("left", "09:00");
        assertThat(desk.send(job + "/presenza", wrong))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"left-e\"");
        assertThat(desk.send(job + "/presenza", presence(job))).hasStatus3xxRedirection();

        String month = "?mese=" + TODAY.minusDays(1).toString().substring(0, 7);
        assertThat(province.read(REGISTER + "/ore.csv" + month)).bodyText().doesNotContain("FA-PAGA");
        assertThat(act(desk, job, "VALIDATE")).hasStatus(403);
        assertThat(act(province, job, "VALIDATE")).hasStatus3xxRedirection();
        assertThat(act(province, job, "VALIDATE")).as("once").hasStatus(422);

        assertThat(province.read(REGISTER + "/ore.csv" + month))
                .bodyText()
                .contains("FA-PAGA;Prova FA-PAGA;'=Coop;1;1:25;85");
        assertThat(province.read(REGISTER + "/ore" + month + "&mediatore=" + id))
                .hasStatusOk()
                .bodyText()
                .contains("1:25", job, "10:05-11:30");
    }
}
