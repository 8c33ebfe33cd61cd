// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.agenda.MediatorAvailability;
import it.respi.kernel.actor.Lane;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Mediators and their jobs, for tests: each has a language of its own, which nobody else speaks. */
abstract class MediatorGround extends ApplicationTest {
    static final String REGISTER = "/u/mediatori";
    static final String JOBS = REGISTER + "/incarichi";
    static final String PHONE = "0171 998877";
    static final LocalDate TODAY = Today.inItaly();
    static final LocalDate MONDAY = TODAY.plusWeeks(2).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MediatorAvailability availability;

    Pages province;
    Pages desk;
    Pages alba;

    @BeforeEach
    void people() {
        province = as("PROV-CUNEO", Lane.PROV_SOC);
        desk = as("HD-CUNEO", Lane.HD_OP);
        alba = as("HD-ALBA", Lane.HD_OP);
    }

    String enter(String language) {
        return enter(language, (language + "-" + UUID.randomUUID()).substring(0, 12));
    }

    String enter(String language, String code) {
        Map<String, String> form = form(language);
        form.put("code", code);
        form.put("name", "Prova " + code);
        MvcTestResult answer = province.send(REGISTER + "/nuovo", form);
        assertThat(answer).hasStatus3xxRedirection();
        String location = String.valueOf(answer.getResponse().getRedirectedUrl());
        return location.substring(location.lastIndexOf('/') + 1);
    }

    static Map<String, String> form(String language) {
        Map<String, String> form = new HashMap<>();
        form.putAll(Map.of("code", language + "-X", "name", "Prova", "gender", "F", "town", "Cuneo"));
        form.putAll(Map.of("organisation", "=Coop", "contacts", PHONE, "modes", "PRESENCE", "active", "true"));
        form.putAll(Map.of("languages[0].language", language, "languages[0].level", "C1"));
        form.putAll(Map.of("week[0].hours", "9-13 14:00-18:00"));
        form.putAll(Map.of("deedOn", "2026-01-10", "appointedOn", "2026-01-10"));
        return form;
    }

    static Map<String, String> need(String language, int from, int to) {
        Map<String, String> need = new HashMap<>();
        need.putAll(Map.of("language", language, "mode", "PRESENCE", "place", "HD-CUNEO", "topic", "PAPERS"));
        need.putAll(Map.of("day", MONDAY.toString(), "from", "%02d:00".formatted(from), "to", "%02d:00".formatted(to)));
        return need;
    }

    static Map<String, String> inAlba(Map<String, String> need) {
        need.put("place", "HD-ALBA");
        return need;
    }

    static String ask(Pages who, Map<String, String> need) {
        MvcTestResult answer = who.send(REGISTER + "/richiesta", need);
        assertThat(answer).hasStatus3xxRedirection();
        String job = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(job).startsWith(JOBS);
        return job;
    }

    void confirm(String job, String mediator) {
        assertThat(act(desk, job, "OFFER", mediator)).hasStatus3xxRedirection();
        assertThat(act(desk, job, "ACCEPT", mediator)).hasStatus3xxRedirection();
    }

    MvcTestResult act(Pages who, String job, String act, String... mediators) {
        return who.send(job, acts(job, act, mediators));
    }

    Map<String, String> acts(String job, String act, String... mediators) {
        Map<String, String> fields = new HashMap<>(Map.of("act", act, "noTies", "true", "seen", version(job)));
        if (mediators.length > 0) {
            fields.put("mediators", mediators[0]);
        }
        return fields;
    }

    Map<String, String> presence(String job) {
        return new HashMap<>(Map.of("came", "10:05", "left", "11:30", "outcome", "UNDERSTOOD", "seen", version(job)));
    }

    String version(String job) {
        return jdbc.sql("select version from agenda_mediator_job where id = ?")
                .param(job.substring(job.lastIndexOf('/') + 1))
                .query(String.class)
                .single();
    }

    String sealed(String id) {
        return jdbc.sql("select cast(sealed_contacts as char character set latin1) from agenda_mediator where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    int deskId() {
        return desk.actor().office().id();
    }

    static LocalDateTime at(int hour) {
        return MONDAY.atTime(hour, 0);
    }
}
