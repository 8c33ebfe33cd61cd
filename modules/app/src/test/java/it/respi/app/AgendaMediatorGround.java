// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A counter of the police office, and one mediator of a language that nobody else speaks. */
abstract class AgendaMediatorGround extends AgendaGround {
    static final String LANGUAGE = "ti";

    Pages province;
    /** The best speaker. */
    String one;

    @BeforeEach
    void oneMediator() {
        province = as("PROV-CUNEO", Lane.PROV_SOC);
        jdbc.sql("update agenda_mediator m join agenda_mediator_language l on l.mediator_id = m.id"
                        + " set m.active = false where l.language = ?")
                .param(LANGUAGE)
                .update();
        one = mediator("NATIVE");
    }

    String mediator(String level) {
        Map<String, String> form = MediatorGround.form(LANGUAGE);
        form.put("code", "TI-" + System.nanoTime());
        form.put("languages[0].level", level);
        form.put("contacts", "0171 998877, ti@example.org");
        for (int weekday = 0; weekday < 6; weekday++) {
            form.put("week[" + weekday + "].hours", "08:00-18:00");
        }
        MvcTestResult answer = province.send("/u/mediatori/nuovo", form);
        assertThat(answer).hasStatus3xxRedirection();
        String page = String.valueOf(answer.getResponse().getRedirectedUrl());
        return page.substring(page.lastIndexOf('/') + 1);
    }

    long slotOf(long booking) {
        return jdbc.sql("select slot_id from agenda_booking where id = ?")
                .param(booking)
                .query(Long.class)
                .single();
    }

    String alarm(long booking) {
        return jdbc.sql("select alarm from agenda_mediator_job where booking_id = ?")
                .param(booking)
                .query(String.class)
                .single();
    }

    LocalDateTime until(long booking, String mediator) {
        return jdbc.sql("select o.expires_at from agenda_mediator_offer o join agenda_mediator_job j on j.id = o.job_id"
                        + " where j.booking_id = ? and o.mediator_id = ?")
                .params(booking, mediator)
                .query(LocalDateTime.class)
                .single();
    }

    /** A place of another counter at the time of the first one. */
    long secondCounter() {
        long first = counter;
        counter = counter("Altro " + System.nanoTime());
        hours("09:00", "09:20", day, day);
        long slot = places().getFirst();
        counter = first;
        return slot;
    }

    String job(long booking) {
        return jdbc.sql(
                        "select concat(state, ' ', ifnull(mediator_id, 'nobody')) from agenda_mediator_job where booking_id = ?")
                .param(booking)
                .query(String.class)
                .single();
    }

    String times(long booking) {
        return jdbc.sql("select begins_at, ends_at from agenda_mediator_job where booking_id = ?")
                .param(booking)
                .query((rs, row) -> rs.getObject(1, LocalDateTime.class) + " " + rs.getObject(2, LocalDateTime.class))
                .single();
    }

    String code(String mediator) {
        return jdbc.sql("select code from agenda_mediator where id = ?")
                .param(mediator)
                .query(String.class)
                .single();
    }

    String page(long booking) {
        return "/u/mediatori/incarichi/"
                + jdbc.sql("select id from agenda_mediator_job where booking_id = ?")
                        .param(booking)
                        .query(Long.class)
                        .single();
    }

    MvcTestResult answer(Pages who, long booking, String act, String mediator) {
        String seen = jdbc.sql("select version from agenda_mediator_job where booking_id = ?")
                .param(booking)
                .query(String.class)
                .single();
        return who.send(page(booking), new HashMap<>(Map.of("act", act, "mediators", mediator, "seen", seen)));
    }
}
