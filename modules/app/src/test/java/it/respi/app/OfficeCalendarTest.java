// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.StepDefinition;
import it.respi.cases.StepTargets;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.LegalTerm;
import it.respi.platform.data.Params;
import it.respi.registry.OfficeCalendars;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The calendar of an office: brought by the administrator, seen before it is confirmed, counted by the open steps. */
class OfficeCalendarTest extends ApplicationTest {
    private static final String PAGE = "/u/calendari/HD-CUNEO";
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeCalendars calendars;

    @Autowired
    private ProcedureCatalog procedures;

    @Autowired
    private StepTargets targets;

    private Pages admin;
    private int office;

    @BeforeEach
    void anAdministrator() {
        admin = as("PROV-CUNEO", Lane.ADM);
        office = as("HD-CUNEO", Lane.HD_OP).actor().office().id();
    }

    @AfterEach
    void anOpenOffice() {
        jdbc.sql("delete from registry_closure_list").update();
        calendars.forget();
    }

    @Test
    void isProposedSeenAndConfirmedByTheAdministratorAlone() {
        LocalDate day = working(20);
        String preview = propose(day, "Chiusura <b>estiva</b>");

        assertThat(body(admin.read(preview))).contains("Nuove chiusure (1)", "Chiusura &lt;b&gt;estiva&lt;/b&gt;");
        assertThat(calendars.of(office).isHoliday(day)).as("only proposed").isFalse();
        assertThat(as("HD-CUNEO", Lane.HD_RESP).read(preview)).hasStatus(403);
        assertThat(as("HD-CUNEO", Lane.HD_RESP).upload(PAGE, "file", "a.ics", file(day, "x")))
                .hasStatus(403);
        assertThat(as("HD-CUNEO", Lane.HD_RESP).send(preview, Map.of())).hasStatus(403);

        assertThat(admin.send(preview, Map.of())).hasRedirectedUrl(PAGE);

        assertThat(calendars.of(office).isHoliday(day)).isTrue();
        assertThat(body(as("HD-ALBA", Lane.HD_OP).read(PAGE)))
                .as("everybody reads it")
                .contains("Chiusura", "chiusure.ics", admin.actor().name())
                .doesNotContain("Carica un calendario");
        assertThat(admin.read(preview)).as("no proposal any more").hasStatus(404);
    }

    @Test
    void isReplacedFromTodayOnAndKeepsWhatIsOver() {
        LocalDate first = working(20);
        LocalDate second = working(30);
        confirm(first);
        long id = Objects.requireNonNull(jdbc.sql("select max(id) from registry_closure_list")
                .query(Long.class)
                .single());
        LocalDate over = LocalDate.now(ITALY).minusDays(3);
        jdbc.sql("insert into registry_closure (list_id, day, from_minute, to_minute, summary) values (?, ?, 0,"
                        + " 1440, '')")
                .params(id, over)
                .update();
        String preview = propose(second, "altro");
        assertThat(body(admin.read(preview))).contains("Nuove chiusure (1)", "Chiusure tolte (1)");
        assertThat(admin.send(preview, Map.of())).hasStatus3xxRedirection();

        calendars.forget();
        assertThat(List.of(over, first, second))
                .map(day -> calendars.of(office).isHoliday(day))
                .containsExactly(true, over.equals(first), true);
    }

    @Test
    void isNotConfirmedOverAnotherThatCameIntoForceMeanwhile() {
        String slow = propose(working(20), "lenta");
        confirm(working(25));

        assertThat(admin.send(slow, Map.of())).hasStatus(409).bodyText().contains("Nel frattempo");
        assertThat(calendars.of(office).isHoliday(working(20))).isFalse();
    }

    @Test
    void refusesAFileThatIsNone() {
        MvcTestResult refused = admin.upload(PAGE, "file", "foto.ics", new byte[] {1, 2, 3});

        assertThat(refused).hasStatus(422).bodyText().contains("calendario iCalendar");
        assertThat(admin.upload(PAGE, "file", "", new byte[0]))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli un file");
    }

    @Test
    void movesTheTargetsOfOpenStepsButNotTheirTermsOfLaw() {
        StepDefinition check = procedures.procedure("p01PermitRenewal").orElseThrow().steps().stream()
                .filter(step -> "PRECHECK".equals(step.action()))
                .findFirst()
                .orElseThrow();
        int target = targets.of(check, LocalDate.now(ITALY)).orElseThrow().amount();
        LocalDate before = working(target);
        long step = anOpenStep(check, before, false);
        long byLaw = anOpenStep(check, before, true);

        confirm(before);

        LocalDate after = working(target);
        assertThat(after).isAfter(before);
        assertThat(due(step)).isEqualTo(after);
        assertThat(due(byLaw)).isEqualTo(before);
    }

    private long anOpenStep(StepDefinition step, LocalDate due, boolean byTerm) {
        Map<String, Object> model = jdbc.sql("select * from case_step where office_id = ? order by id limit 1")
                .param(office)
                .query()
                .singleRow();
        long id = -Math.abs(System.nanoTime());
        jdbc.sql("insert into case_step (id, engine_task, case_id, dossier_id, dossier_number, person_label,"
                        + " procedure_key, code, title, lane, office_id, state, opened_at, due_on, by_term,"
                        + " term_days, stopped_days) values (?, ?, ?, ?, ?, '-', ?, ?, '-', ?, ?, 0, ?, ?, ?, 0,"
                        + " 0)")
                .params(Params.of(
                        id,
                        "test" + id,
                        model.get("case_id"),
                        model.get("dossier_id"),
                        model.get("dossier_number"),
                        model.get("procedure_key"),
                        step.code(),
                        model.get("lane"),
                        office,
                        Timestamp.from(LocalDate.now(ITALY)
                                .atStartOfDay(ITALY)
                                .plusHours(1)
                                .toInstant()),
                        due,
                        byTerm))
                .update();
        return id;
    }

    private LocalDate due(long step) {
        return jdbc.sql("select due_on from case_step where id = ?")
                .param(step)
                .query(LocalDate.class)
                .single();
    }

    private void confirm(LocalDate day) {
        assertThat(admin.send(propose(day, "chiuso"), Map.of())).hasStatus3xxRedirection();
    }

    private String propose(LocalDate day, String summary) {
        MvcTestResult sent = admin.upload(PAGE, "file", "chiusure.ics", file(day, summary));
        assertThat(sent).hasStatus3xxRedirection();
        return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
    }

    private LocalDate working(int days) {
        return new LegalClock(calendars.of(office)).lastDay(LocalDate.now(ITALY), LegalTerm.workingDays(days));
    }

    private static byte[] file(LocalDate day, String summary) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:"
                        + day.toString().replace("-", "")
                        + "\r\nSUMMARY:" + summary + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
