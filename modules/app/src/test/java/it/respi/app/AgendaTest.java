// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import it.respi.kernel.time.HolidayCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Places of an office: taken with the step of a case by one only, lent to desks, closed, and given back. */
class AgendaTest extends AgendaGround {
    private static final int CLIENTS = 200;
    /** As many as the database lets in at once; the others stand in line, as they do at the door of the server. */
    private static final Semaphore DOOR = new Semaphore(8, true);

    @Test
    @DisplayName("Un posto preso con il passo: giorno e luogo vengono dall’agenda")
    void aPlaceIsTakenWithTheStep() {
        Waiting waiting = waiting();
        long slot = places().getFirst();

        assertThat(body(front.read(waiting.step(jdbc)))).contains("6 posti", "Altro giorno o luogo", "" + slot);
        long booking = booked(waiting, slot);

        assertThat(stateOf(booking)).isEqualTo("BOOKED 1 " + slot);
        assertThat(appointment(waiting)).isEqualTo(day.atTime(9, 0));
        assertThat(body(front.read(AGENDA + "?giorno=" + day)))
                .contains("Attesa Ada", waiting.number(), "09:00", "1 persona attesa, 5 posti liberi");
        assertThat(body(front.read(AGENDA + "?vista=settimana&giorno=" + day))).contains("ci sono posti");
        assertThat(body(front.read(AGENDA + "/foglio?giorno=" + day))).contains("Attesa Ada", waiting.number());
    }

    @Test
    @DisplayName("200 richieste insieme per un posto: una lo prende, 199 hanno una risposta chiara")
    void twoHundredClientsOneWinner() throws Exception {
        Waiting first = waiting();
        List<Long> steps = copies(first, CLIENTS - 1);
        long slot = places().getFirst();
        List<Callable<MvcTestResult>> clients = new ArrayList<>();
        steps.forEach(step -> clients.add(() -> sent(first.page() + "/passi/" + step, slot)));

        List<MvcTestResult> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<MvcTestResult> answer : pool.invokeAll(clients)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers.stream().filter(one -> one.getResponse().getStatus() == 302))
                .hasSize(1);
        List<MvcTestResult> refused = answers.stream()
                .filter(one -> one.getResponse().getStatus() == 409)
                .toList();
        assertThat(refused).hasSize(CLIENTS - 1);
        assertThat(refused).allSatisfy(one -> assertThat(body(one)).contains("appena stato preso da un’altra persona"));
        assertThat(jdbc.sql("select count(*) from agenda_booking where slot_id = ?")
                        .param(slot)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from case_file where state = 'WAIT_APPT' and appointment_at = ?")
                        .param(day.atTime(9, 0))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private MvcTestResult sent(String step, long slot) throws InterruptedException {
        DOOR.acquire();
        try {
            return front.send(step, Map.of("slot", Long.toString(slot)));
        } finally {
            DOOR.release();
        }
    }

    /** Steps of further cases that stand where this one stands, the first among them. */
    private List<Long> copies(Waiting first, int more) {
        List<Long> steps = new ArrayList<>(List.of(stepOf(first.caseId())));
        for (int i = 1; i <= more; i++) {
            copy("case_file", first.caseId(), "id", Map.of("id", first.caseId() + i, "assicurata_mark", "null"));
            copy(
                    "case_step",
                    steps.getFirst(),
                    "id",
                    Map.of(
                            "id",
                            steps.getFirst() + i,
                            "case_id",
                            first.caseId() + i,
                            "engine_task",
                            "'copy-" + (steps.getFirst() + i) + "'"));
            steps.add(steps.getFirst() + i);
        }
        return steps;
    }

    private void copy(String table, long id, String key, Map<String, Object> other) {
        List<String> columns = jdbc.sql("select column_name from information_schema.columns where table_schema ="
                        + " database() and table_name = ? and extra not like '%GENERATED%'")
                .param(table)
                .query(String.class)
                .list();
        String values = String.join(
                ", ",
                columns.stream()
                        .map(column ->
                                other.containsKey(column) ? other.get(column).toString() : column)
                        .toList());
        jdbc.sql("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
                        + " where " + key + " = ?")
                .param(id)
                .update();
    }

    private long stepOf(long caseId) {
        return jdbc.sql("select max(id) from case_step where case_id = ? and state in (0, 1)")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("Un altro ufficio non vede nulla dell’agenda")
    void anotherOfficeSeesNothing() {
        Waiting waiting = waiting();
        long booking = booked(waiting, places().getFirst());
        Pages alba = as("HD-ALBA", Lane.HD_OP);

        assertThat(body(alba.read(AGENDA + "?giorno=" + day))).doesNotContain("Attesa Ada", waiting.number());
        assertThat(alba.read(AGENDA + "/" + booking + "/sposta")).hasStatus(404);
        assertThat(alba.send(AGENDA + "/" + booking + "/esito", Map.of("come", "MOVED")))
                .hasStatus(404);
        assertThat(alba.send(AGENDA + "/" + booking + "/annulla", Map.of())).hasStatus(404);
        assertThat(as("PROV-CUNEO", Lane.PROV_SOC).read(AGENDA)).hasStatus(403);
        assertThat(front.read(RULES)).as("not the head").hasStatus(403);
        assertThat(front.send(RULES + "/sportello", Map.of("name", "x", "kind", "DESK", "minutes", "20")))
                .hasStatus(403);
        assertThat(front.read(AGENDA + "/giorno-perso?giorno=" + day)).hasStatus(403);
        assertThat(stateOf(booking)).startsWith("BOOKED 1");
    }

    @Test
    @DisplayName("Una pratica protetta occupa il posto senza nome")
    void aProtectedPersonHasNoName() {
        Waiting waiting = waiting();
        booked(waiting, places().getFirst());
        jdbc.sql("update dossier d join case_file f on f.dossier_id = d.id set d.protection = 'VICTIM' where f.id = ?")
                .param(waiting.caseId())
                .update();

        assertThat(body(front.read(AGENDA + "?giorno=" + day)))
                .contains("Posto occupato")
                .doesNotContain("Attesa Ada", waiting.number());
    }

    @Test
    @DisplayName("Uno sportello prende solo i posti della sua quota, e da due giorni prima quelli liberi")
    void aDeskTakesPlacesWithinItsQuota() {
        Waiting one = waiting();
        Waiting two = waiting();
        lend(0);
        assertThat(desk.read(one.step(jdbc))).as("nothing is lent").hasStatus(403);
        lend(1);

        assertThat(body(desk.read(one.step(jdbc)))).contains("1 posto").doesNotContain("Altro giorno o luogo");
        assertThat(desk.send(one.step(jdbc), Map.of("appointmentAt", day + "T10:00", "place", "altrove")))
                .as("only by a place")
                .hasStatus(403);
        done(desk, one, Map.of("slot", places().getFirst().toString()));
        assertThat(body(desk.read(AGENDA + "?giorno=" + day)))
                .contains("In altri uffici", "Attesa Ada", "nessun posto ancora disponibile");
        MvcTestResult over =
                desk.send(two.step(jdbc), Map.of("slot", places().get(1).toString()));
        assertThat(over).hasStatus(422);
        assertThat(body(over)).contains("I 1 posti di quel giorno per questo sportello");
        assertThat(as("HD-ALBA", Lane.HD_OP).read(two.step(jdbc))).hasStatus(404);

        soon().ifPresent(free -> whatNobodyTookIsForAll(free, two));
        lend(0);
    }

    private void whatNobodyTookIsForAll(LocalDate soon, Waiting two) {
        hours("14:00", "15:00", soon, soon);
        List<Long> released = places().stream()
                .filter(slot -> at(slot).toLocalDate().equals(soon))
                .toList();
        done(desk, two, Map.of("slot", released.get(0).toString()));
        done(desk, waiting(), Map.of("slot", released.get(1).toString()));
    }

    /** Tomorrow or the day after, whichever is no holiday; empty before two holidays. */
    private static Optional<LocalDate> soon() {
        return Stream.of(1, 2)
                .map(days -> Today.inItaly().plusDays(days))
                .filter(day -> !HolidayCalendar.national().isHoliday(day))
                .findFirst();
    }

    private void lend(int perDay) {
        int office = desk.actor().office().id();
        Map<String, String> form = Map.of("desk", Integer.toString(office), "perDay", Integer.toString(perDay));
        assertThat(head.send(RULES + "/quota", form)).hasStatus3xxRedirection();
    }

    @Test
    @DisplayName("Le chiusure tolgono i posti; chi ne ha uno resta nell’agenda finché non è spostato")
    void closuresTakePlacesAway() {
        Waiting waiting = waiting();
        List<Long> before = places();
        booked(waiting, before.getFirst());

        assertThat(head.send(RULES + "/chiusura", Map.of("day", day.toString(), "from", "09:00", "to", "10:00")))
                .hasStatus3xxRedirection();

        assertThat(places()).isEqualTo(before.subList(3, 6));
        assertThat(body(front.read(AGENDA + "?giorno=" + day))).contains("Orario chiuso", "Attesa Ada", "va spostata");
        MvcTestResult late =
                front.send(waiting().step(jdbc), Map.of("slot", before.get(1).toString()));
        assertThat(late).hasStatus(409);
        assertThat(body(late)).contains("Questo posto non c’è più");
        long closure =
                jdbc.sql("select max(id) from agenda_closure").query(Long.class).single();
        assertThat(head.send(RULES + "/chiusura/" + closure + "/togli", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(places()).isEqualTo(before);
    }
}
