// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import it.respi.kernel.actor.Lane;
import it.respi.launcher.part.Pause;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who came, who is moved, and a day that is lost: the case follows, and each person is told once. */
class AgendaMovesTest extends AgendaGround {

    @Test
    @DisplayName("Un appuntamento si sposta: il posto di prima è libero e la persona è avvisata subito, una volta")
    void anAppointmentIsMoved() {
        Waiting waiting = waiting(mail());
        List<Long> places = places();
        long booking = booked(waiting, places.get(0));
        String form = AGENDA + "/" + booking + "/sposta";

        assertThat(body(front.read(form))).contains("Attesa Ada", "5 posti");
        assertThat(front.send(form, Map.of())).hasStatus(422).bodyText().contains("Scegli un posto");
        assertThat(front.send(form, Map.of("slot", places.get(3).toString()))).hasStatus3xxRedirection();

        assertThat(stateOf(booking)).isEqualTo("DROPPED 0 free");
        assertThat(stateOf(bookingOf(waiting))).isEqualTo("BOOKED 1 " + places.get(3));
        assertThat(appointment(waiting)).isEqualTo(day.atTime(10, 0));
        assertThat(told(waiting)).as("at once, beside the reminders").isEqualTo(1);
        assertThat(reminders(waiting, "QUEUED")).as("only of the new time").isEqualTo(2 + 1);
        assertThat(front.send(form, Map.of("slot", places.get(4).toString()))).hasStatus(409);
    }

    @Test
    @DisplayName("Chi non viene: lo dice una persona, la pratica torna allo sportello, il posto resta suo")
    void whoDoesNotComeIsRecordedByAPerson() {
        Waiting waiting = waiting();
        long booking = booked(waiting, places().getFirst());
        String went = AGENDA + "/" + booking + "/esito";

        assertThat(front.send(went, Map.of("come", "NO_SHOW"))).hasStatus3xxRedirection();
        assertThat(stateOf(booking)).as("not before the day").startsWith("BOOKED 1");
        jdbc.sql("update case_file set appointment_at = now() where id = ?")
                .param(waiting.caseId())
                .update();
        assertThat(desk.send(went, Map.of("come", "NO_SHOW"))).hasStatus(404);
        assertThat(front.send(went, Map.of("come", "perhaps"))).hasStatus(422);
        assertThat(front.send(went, Map.of("come", "NO_SHOW"))).hasStatus3xxRedirection();

        assertThat(stateOf(booking)).startsWith("ABSENT 0").doesNotContain("free");
        assertThat(jdbc.sql("select concat(state, ' ', no_shows) from case_file where id = ?")
                        .param(waiting.caseId())
                        .query(String.class)
                        .single())
                .isEqualTo("NO_SHOW 1");
        assertThat(body(front.read(AGENDA + "?giorno=" + day))).contains("Non è venuto");
    }

    @Test
    @DisplayName("Quello che si registra sulla pagina del passo vale anche per l’agenda")
    void theAgendaFollowsTheCase() {
        Waiting waiting = waiting();
        long first = places().getFirst();
        long booking = booked(waiting, first);
        done(front, waiting, Map.of("outcome", "MOVED"));
        assertThat(stateOf(booking)).isEqualTo("DROPPED 0 free");

        long again = booked(waiting, first);
        assertThat(front.send(AGENDA + "/" + again + "/annulla", Map.of())).hasStatus3xxRedirection();
        assertThat(stateOf(again)).isEqualTo("DROPPED 0 free");
        assertThat(body(front.read(waiting.step(jdbc)))).contains("6 posti");
    }

    @Test
    @DisplayName("Una giornata persa: tutti passano a un altro posto nello stesso ordine, avvisati una volta")
    void aLostDayIsMovedInOrder() {
        List<Long> places = places();
        List<Waiting> people = List.of(waiting(mail()), waiting(), waiting(mail()));
        booked(people.get(2), places.get(2));
        booked(people.get(0), places.get(0));
        booked(people.get(1), places.get(1));
        LocalDate next = working(day.plusDays(1));
        hours("15:00", "16:00", next, next);

        String page = body(head.read(AGENDA + "/giorno-perso?giorno=" + day));
        assertThat(page).contains("3 persone si spostano", "1 persona va avvisata a voce", "15:00", "15:20", "15:40");
        MvcTestResult result = send(page);

        assertThat(body(result)).contains("3 persone spostate");
        assertThat(people.stream().map(this::appointment))
                .containsExactly(next.atTime(15, 0), next.atTime(15, 20), next.atTime(15, 40));
        assertThat(people.stream().map(this::told))
                .as("who has no address is not")
                .containsExactly(1, 1, 1);
        assertThat(places().stream().filter(slot -> at(slot).toLocalDate().equals(day)))
                .as("the day is closed")
                .isEmpty();
        assertThat(body(head.read(AGENDA + "/giorno-perso?giorno=" + day))).contains("nessuno va spostato");
        assertThat(body(send(page))).as("sent again: nothing is moved twice").contains("nessuna persona spostata");
        assertThat(people.stream().map(this::told)).containsExactly(1, 1, 1);
    }

    @Test
    @DisplayName("Una giornata grande si sposta in sottofondo, nello stesso ordine, con un foglio di chi è andato dove")
    void aLargeLostDayIsMovedInTheBackground() {
        List<Long> places = places();
        List<Waiting> people = List.of(waiting(mail()), waiting());
        booked(people.get(1), places.get(1));
        booked(people.get(0), places.get(0));
        LocalDate next = working(day.plusDays(1));
        hours("15:00", "15:20", next, next);
        Map<String, String> form = Map.of("giorno", day.toString());
        assertThat(front.send(AGENDA + "/giorno-perso/tutti", form)).hasStatus(403);

        MvcTestResult asked = head.send(AGENDA + "/giorno-perso/tutti", form);
        String job = String.valueOf(asked.getResponse().getRedirectedUrl());
        for (int look = 0; look < 200 && !body(head.read(job)).contains(job + "/risultato"); look++) {
            Pause.millis(100);
        }

        assertThat(people.stream().map(this::appointment)).containsExactly(next.atTime(15, 0), day.atTime(9, 20));
        assertThat(told(people.getFirst())).isEqualTo(1);
        assertThat(body(head.read(job + "/risultato")))
                .contains(people.get(0).number() + ";", next + "T15:00", "Messaggio")
                .contains(people.get(1).number() + ";", "Nessun posto libero")
                .doesNotContain("Attesa");
        assertThat(front.read(job)).hasStatus(404);
        assertThat(body(front.read(AGENDA + "?giorno=" + day)))
                .as("closed with it")
                .contains("va spostata");
    }

    /** The form of the page, as it stands there. */
    private MvcTestResult send(String page) {
        Map<String, String> fields = new HashMap<>(Map.of("giorno", day.toString(), "chiudi", "true"));
        Matcher moves = Pattern.compile("name=\"m\" value=\"([0-9-]+)\"").matcher(page);
        fields.put(
                "m", String.join(",", moves.results().map(one -> one.group(1)).toList()));
        return head.send(AGENDA + "/giorno-perso", UUID.randomUUID().toString(), fields);
    }

    @Test
    @DisplayName("Il calendario dell’ufficio: indirizzo segreto, nessun dato di persone, rinnovabile")
    void theCalendarNamesNobody() throws Exception {
        Waiting waiting = waiting();
        booked(waiting, places().getFirst());
        String page = RULES + "/calendario/indirizzo";
        assertThat(front.read(page)).hasStatus(403);
        String first = address(body(head.send(page, Map.of())));
        String calendar = mvc.perform(get(first)).andReturn().getResponse().getContentAsString();

        assertThat(calendar)
                .contains("BEGIN:VCALENDAR", "SUMMARY:Impronte", day.toString().replace("-", ""))
                .doesNotContain("Attesa", waiting.number());
        assertThat(body(head.read(page))).doesNotContain(first);
        String second = address(body(head.send(page, Map.of())));
        assertThat(MockMvcTester.create(mvc).perform(get(first))).as("replaced").hasStatus(404);
        assertThat(MockMvcTester.create(mvc).perform(get(second))).hasStatusOk();
    }

    private static String address(String page) {
        Matcher address = Pattern.compile("/calendario/[0-9a-f]{64}\\.ics").matcher(page);
        assertThat(address.find()).isTrue();
        return address.group();
    }

    @Test
    @DisplayName("Lo sportello vede chi è atteso oggi")
    void theCounterShowsWhoIsExpectedToday() {
        assertThat(body(desk.read("/u/sportello"))).contains("hx-get=\"/u/appuntamenti/oggi\"");
        assertThat(body(desk.read(AGENDA + "/oggi"))).doesNotContain("<html");
        assertThat(as("PROV-CUNEO", Lane.ADM).read(AGENDA + "/oggi")).hasStatus(403);
    }

    private static String mail() {
        return "ada" + System.nanoTime() + "@example.org";
    }

    /** Messages that tell of the new appointment at once. */
    private int told(Waiting waiting) {
        return jdbc.sql(
                        "select count(*) from message_out where case_id = ? and kind = 'SP3' and occasion not like '%/%'"
                                + " and state = 'QUEUED'")
                .param(waiting.caseId())
                .query(Integer.class)
                .single();
    }

    private int reminders(Waiting waiting, String state) {
        return jdbc.sql("select count(*) from message_out where case_id = ? and kind = 'SP3' and state = ?"
                        + " and about_at = ? and occasion like '%/%'")
                .params(waiting.caseId(), state, appointment(waiting))
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("Gli orari sbagliati sono detti accanto al campo")
    void wrongHoursAreSaidBesideTheField() {
        Map<String, String> form = Map.of(
                "resource",
                Long.toString(counter),
                "from",
                "11:00",
                "to",
                "09:00",
                "validFrom",
                day.toString(),
                "weekdays",
                "1");
        assertThat(body(head.send(RULES + "/orario", form))).contains("L’ora di fine viene dopo");
        MvcTestResult empty = head.send(RULES + "/sportello", Map.of());
        assertThat(empty).hasStatus(422);
        assertThat(body(empty)).contains("C’è un problema");
        assertThat(head.send(
                        RULES + "/chiusura",
                        Map.of("day", Today.inItaly().minusDays(1).toString())))
                .hasStatus(422);
        assertThat(head.send(RULES + "/quota", Map.of("desk", "1", "perDay", "500")))
                .hasStatus(422);
        for (String which : List.of("sportello", "orario", "chiusura", "quota")) {
            assertThat(head.read(RULES + "/" + which)).as(which).hasStatusOk();
        }
        assertThat(body(head.read(RULES))).contains("20 minuti a persona", "09:00 – 11:00");
    }
}
