// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.agenda.slot.SlotUpkeep;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.time.HolidayCalendar;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A counter of the police office with places on a day of its own, and cases that wait for their fingerprints. */
abstract class AgendaGround extends ApplicationTest {
    static final String AGENDA = "/u/appuntamenti";
    static final String RULES = AGENDA + "/regole";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SlotUpkeep upkeep;

    @Autowired
    TransactionTemplate transaction;

    /** San Michele, patron of Cuneo: its offices are closed. */
    private static final MonthDay PATRON = MonthDay.of(9, 29);

    /** Each test has a day of its own: they share one database. */
    private static LocalDate latest = Today.inItaly().plusDays(13);

    Pages desk;
    Pages front;
    Pages head;
    long counter;
    /** A working day of the office on which nothing but the counter of the test gives places. */
    LocalDate day;

    @BeforeEach
    void aCounter() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        front = as("QUE-CUNEO", Lane.QUE_ACC);
        head = as("QUE-CUNEO", Lane.QUE_RESP);
        jdbc.sql("update agenda_opening set valid_to = '2020-01-01'").update();
        jdbc.sql("delete from agenda_closure").update();
        jdbc.sql("update agenda_slot set closed = true where starts_at > now()").update();
        counter = counter("Sportello " + System.nanoTime());
        latest = working(latest.plusDays(1));
        day = latest;
        hours("09:00", "11:00", day, day);
    }

    static LocalDate working(LocalDate from) {
        LocalDate day = from;
        while (!HolidayCalendar.national().isWorkingDay(day, false)
                || MonthDay.from(day).equals(PATRON)) {
            day = day.plusDays(1);
        }
        return day;
    }

    long counter(String name) {
        assertThat(head.send(RULES + "/sportello", Map.of("name", name, "kind", "FINGERPRINTS", "minutes", "20")))
                .hasStatus3xxRedirection();
        return jdbc.sql("select id from agenda_resource where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    void hours(String from, String to, LocalDate first, LocalDate last) {
        Map<String, String> form = new HashMap<>(Map.of("resource", Long.toString(counter), "from", from, "to", to));
        form.putAll(Map.of("validFrom", first.toString(), "validTo", last.toString()));
        form.put("weekdays", Integer.toString(first.getDayOfWeek().getValue()));
        assertThat(head.send(RULES + "/orario", form)).hasStatus3xxRedirection();
    }

    /** The places of the counter that are not closed, in order. */
    List<Long> places() {
        return jdbc.sql("select id from agenda_slot where resource_id = ? and not closed order by starts_at")
                .param(counter)
                .query(Long.class)
                .list();
    }

    /** A case of the desk of Cuneo that waits for a day for the fingerprints. */
    Waiting waiting() {
        return waiting("");
    }

    Waiting waiting(String email) {
        return waiting(form(email));
    }

    /** Somebody who speaks that language and needs a mediator. */
    Waiting speaking(String language) {
        Map<String, String> form = form("");
        form.putAll(Map.of("person.language", language, "person.interpreter", "true"));
        return waiting(form);
    }

    private Waiting waiting(Map<String, String> form) {
        String page = Objects.requireNonNull(
                Confirmed.opening(desk, form).getResponse().getRedirectedUrl());
        long caseId = jdbc.sql("select f.id from case_file f join dossier d on d.id = f.dossier_id where d.number = ?")
                .param(page.substring(page.lastIndexOf('/') + 1))
                .query(Long.class)
                .single();
        Waiting waiting = new Waiting(page, caseId);
        jdbc.sql("update case_checklist set state = 'SEEN' where case_id = ?")
                .param(caseId)
                .update();
        String today = Today.inItaly().toString();
        done(desk, waiting, Map.of("outcome", "COMPLETE"));
        done(desk, waiting, Map.of("kitModules", "ONE", "sheetCount", "9", "mailAddressChecked", "true"));
        done(desk, waiting, Map.of("assicurata", "%012d".formatted(caseId % 1_000_000_000_000L), "acceptedOn", today));
        done(
                as("QUE-CUNEO", Lane.QUE_IST),
                waiting,
                Map.of("receivedOn", today, "pratica", "T%07d".formatted(caseId % 10_000_000L)));
        return waiting;
    }

    private static Map<String, String> form(String email) {
        Map<String, String> form = new HashMap<>();
        Map.of("surname", "Attesa", "givenNames", "Ada", "sex", "F", "birthDate", "1990-05-05", "birthPlace", "Tirana")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("birthCountry", "ALB", "citizenship", "XXA", "noCfReason", "chiesto", "language", "sq", "email", email)
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("address", "Via Esempio 1", "municipality", "Cuneo", "postalCode", "12100")
                .forEach((name, value) -> form.put("person." + name, value));
        form.putAll(Map.of("procedure", "p01PermitRenewal", "permit.permitType", "16"));
        form.putAll(Map.of("permit.permitNumber", "I12345678", "permit.permitExpiry", "2027-03-01"));
        return form;
    }

    void done(Pages who, Waiting waiting, Map<String, String> answers) {
        assertThat(who.send(waiting.step(jdbc), answers)).as(answers.toString()).hasStatus3xxRedirection();
    }

    /** Takes a place on the page of the step, as the front office does. */
    long booked(Waiting waiting, long slot) {
        done(front, waiting, Map.of("slot", Long.toString(slot)));
        return bookingOf(waiting);
    }

    long bookingOf(Waiting waiting) {
        return jdbc.sql("select max(id) from agenda_booking where case_id = ?")
                .param(waiting.caseId())
                .query(Long.class)
                .single();
    }

    String stateOf(long booking) {
        return jdbc.sql(
                        "select concat(state, ' ', ifnull(live, 0), ' ', ifnull(slot_id, 'free')) from agenda_booking where id = ?")
                .param(booking)
                .query(String.class)
                .single();
    }

    LocalDateTime appointment(Waiting waiting) {
        return jdbc.sql("select appointment_at from case_file where id = ?")
                .param(waiting.caseId())
                .query(LocalDateTime.class)
                .optional()
                .orElse(LocalDateTime.MIN);
    }

    LocalDateTime at(long slot) {
        return jdbc.sql("select starts_at from agenda_slot where id = ?")
                .param(slot)
                .query(LocalDateTime.class)
                .single();
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** A case and the page of its dossier. */
    record Waiting(String page, long caseId) {
        String number() {
            return page.substring(page.lastIndexOf('/') + 1);
        }

        String step(JdbcClient jdbc) {
            return page + "/passi/"
                    + jdbc.sql("select max(id) from case_step where case_id = ? and state in (0, 1)")
                            .param(caseId)
                            .query(Long.class)
                            .single();
        }
    }
}
