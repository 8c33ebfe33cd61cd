// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An appointment of somebody who needs a mediator holds one, and lets go of them with the place. */
class AgendaMediatorTest extends AgendaMediatorGround {

    @Test
    @DisplayName("Chi ha bisogno di un mediatore lo tiene con il posto; se nessuno è libero il posto non si prende")
    void theMediatorIsHeldWithThePlace() {
        Waiting waiting = speaking(LANGUAGE);
        Waiting late = speaking(LANGUAGE);
        List<Long> places = places();
        String other = late.step(jdbc);
        long second = secondCounter();
        long booking = booked(waiting, places.getFirst());

        assertThat(job(booking)).isEqualTo("HELD " + one);
        String code = code(one);
        assertThat(body(front.read(AGENDA + "?giorno=" + day))).contains("mediatore " + code + ", da confermare");
        assertThat(body(front.read(AGENDA + "/foglio?giorno=" + day)))
                .contains("mediatore " + code + ", da confermare");
        assertThat(body(front.read(waiting.step(jdbc)))).contains("Tenuto, da confermare, sigla " + code, "tigrino");
        MvcTestResult refused = front.send(other, Map.of("slot", Long.toString(second)));
        assertThat(refused).hasStatus(409);
        assertThat(body(refused))
                .contains("nessun mediatore è libero", places.get(1).toString());
        assertThat(jdbc.sql("select count(*) from agenda_booking where slot_id = ?")
                        .param(second)
                        .query(Integer.class)
                        .single())
                .isZero();

        assertThat(answer(province, booking, "ACCEPT", one)).hasStatus3xxRedirection();
        assertThat(job(booking)).isEqualTo("CONFIRMED " + one);
        assertThat(body(front.read(AGENDA + "?giorno=" + day)))
                .contains("mediatore " + code)
                .doesNotContain(", da confermare");
    }

    @Test
    @DisplayName("Due sportelli, un mediatore: uno solo ha il posto")
    void twoDesksAndOneMediator() throws Exception {
        List<String> steps =
                List.of(speaking(LANGUAGE).step(jdbc), speaking(LANGUAGE).step(jdbc));
        List<Long> slots = List.of(places().getFirst(), secondCounter());
        List<Callable<Integer>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String step = steps.get(i);
            Map<String, String> place = Map.of("slot", slots.get(i).toString());
            both.add(() -> front.send(step, place).getResponse().getStatus());
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> answer : pool.invokeAll(both)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder(302, 409);
        assertThat(jdbc.sql("select count(*) from agenda_mediator_job where mediator_id = ? and state = 'HELD'")
                        .param(one)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Chi dice no è sostituito subito da un altro libero, altrimenti lo vede chi ha chiesto e la Provincia")
    void whoSaysNoIsReplaced() {
        String two = mediator("B2");
        long booking = booked(speaking(LANGUAGE), places().getFirst());
        assertThat(job(booking)).isEqualTo("HELD " + one);

        assertThat(answer(province, booking, "DECLINE", one)).hasStatus3xxRedirection();
        assertThat(job(booking)).isEqualTo("HELD " + two);
        assertThat(answer(front, booking, "DECLINE", two)).hasStatus3xxRedirection();
        assertThat(job(booking)).isEqualTo("DECLINED nobody");
        assertThat(body(province.read("/u/mediatori/incarichi"))).contains("Nessuno ha accettato", page(booking));
        assertThat(body(front.read("/u/mediatori/incarichi"))).contains(page(booking));
        assertThat(as("HD-ALBA", Lane.HD_OP).read(page(booking))).hasStatus(404);
    }

    @Test
    @DisplayName("Spostare, annullare e non venire liberano il mediatore con il posto")
    void theMediatorGoesWithThePlace() {
        String two = mediator("C2");
        Waiting waiting = speaking(LANGUAGE);
        List<Long> places = places();
        long booking = booked(waiting, places.getFirst());
        jdbc.sql("update agenda_mediator set active = false where id = ?")
                .param(one)
                .update();
        assertThat(front.send(
                        AGENDA + "/" + booking + "/sposta",
                        Map.of("slot", places.get(2).toString())))
                .hasStatus3xxRedirection();
        long moved = bookingOf(waiting);
        assertThat(job(booking)).startsWith("CANCELLED");
        assertThat(job(moved)).isEqualTo("HELD " + two);
        jdbc.sql("update agenda_mediator set active = true where id = ?")
                .param(one)
                .update();
        assertThat(front.send(
                        AGENDA + "/" + moved + "/sposta",
                        Map.of("slot", places.get(4).toString())))
                .hasStatus3xxRedirection();
        long again = bookingOf(waiting);
        assertThat(job(again)).as("who had it before").isEqualTo("HELD " + two);
        assertThat(times(again))
                .isEqualTo(at(places.get(4)) + " " + at(places.get(4)).plusMinutes(20));

        jdbc.sql("update agenda_mediator set active = false where id in (?, ?)")
                .params(one, two)
                .update();
        assertThat(front.send(
                        AGENDA + "/" + again + "/sposta",
                        Map.of("slot", places.get(5).toString())))
                .as("nobody is free there")
                .hasStatus(409);
        assertThat(job(again) + stateOf(again)).isEqualTo("HELD " + two + "BOOKED 1 " + places.get(4));
        jdbc.sql("update agenda_mediator set active = true where id in (?, ?)")
                .params(one, two)
                .update();

        assertThat(front.send(AGENDA + "/" + again + "/annulla", Map.of())).hasStatus3xxRedirection();
        assertThat(job(again)).startsWith("CANCELLED");
        long last = booked(waiting, places.get(5));
        jdbc.sql("update case_file set appointment_at = now() where id = ?")
                .param(waiting.caseId())
                .update();
        assertThat(front.send(AGENDA + "/" + last + "/esito", Map.of("come", "NO_SHOW")))
                .hasStatus3xxRedirection();
        assertThat(job(last)).as("never confirmed").startsWith("CANCELLED");
    }
}
