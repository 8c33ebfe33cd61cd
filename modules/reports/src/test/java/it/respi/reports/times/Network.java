// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import it.respi.cases.StepTargets;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.launcher.TestDatabase;
import it.respi.platform.data.Params;
import it.respi.registry.LegalParameters;
import it.respi.registry.Offices;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A real database with four invented offices; cases are written as plain rows. Today is 22 November 2026. */
final class Network {
    static final int DESK_A = 1;
    static final int DESK_B = 2;
    static final int POLICE = 3;
    static final int PROVINCE = 4;
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T22:50:00Z"), ZoneId.of("Europe/Rome"));

    final JdbcClient jdbc;
    final MeasureTimes measure;
    private long ids = 1;

    Network() {
        TestDatabase.Schema schema = TestDatabase.freshSchema();
        SingleConnectionDataSource database =
                new SingleConnectionDataSource(schema.jdbcUrl(), schema.user(), schema.password(), true);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        jdbc = JdbcClient.create(database);
        jdbc.sql("set foreign_key_checks = 0").update();
        office(DESK_A, "HD-A", AgencyKind.HELP_DESK, "Sportello A");
        office(DESK_B, "HD-B", AgencyKind.HELP_DESK, "Sportello B");
        office(POLICE, "QUE", AgencyKind.POLICE, "Questura");
        office(PROVINCE, "PROV", AgencyKind.PROVINCE, "Provincia");
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(Clock.class, () -> CLOCK);
        context.registerBean(Catalog.class, Catalog::new);
        context.register(Offices.class, ReportPolicy.class, TimesQueries.class, MeasureTimes.class);
        context.register(LegalParameters.class, StepTargets.class, MeasureTimes.Procedures.class);
        context.refresh();
        measure = context.getBean(MeasureTimes.class);
    }

    static Actor province() {
        return new Actor(
                9,
                "Ada Prova",
                new Office(PROVINCE, "PROV", AgencyKind.PROVINCE, "Provincia", "Provincia"),
                Set.of(Lane.PROV_SOC));
    }

    static Actor headOf(int desk) {
        return new Actor(
                8,
                "Ugo Prova",
                new Office(desk, "X", AgencyKind.HELP_DESK, "Sportello", "Sportello"),
                Set.of(Lane.HD_RESP));
    }

    /** A case, with what happened to it; dates may be null. */
    void insert(Dates dates, int desk, String procedure) {
        jdbc.sql("insert into case_file (id, dossier_id, procedure_key, permit_type, channel, state, desk_office_id,"
                        + " police_office_id, opened_at, no_shows, documents_asks, decision, decided_on, term_days, due_on,"
                        + " stopped_since, closed_at, version) values (?, 1, ?, 'LS', 'KIT', ?, ?, ?, ?, 0, 0, ?, ?, 60, ?,"
                        + " ?, ?, 0)")
                .params(Params.of(
                        ids++,
                        procedure,
                        dates.closed == null ? "IN_REVIEW" : "CLOSED",
                        desk,
                        POLICE,
                        Timestamp.from(dates.opened),
                        dates.decided == null || !dates.decision ? null : "GRANT",
                        dates.decided,
                        dates.due,
                        dates.stopped,
                        dates.closed == null ? null : Timestamp.from(dates.closed)))
                .update();
    }

    /** A finished step. */
    void step(String code, int office, Instant opened, Instant finished) {
        jdbc.sql("insert into case_event (id, case_id, dossier_id, procedure_key, kind, title, step_code, staff_id,"
                        + " office_id, at, provenance, to_state, holder, step_opened_at)"
                        + " values (?, 1, 1, ?, 'X', 'Titolo', ?, 1, ?, ?, 'CONFIRMED', 'IN_REVIEW', 'POLICE', ?)")
                .params(ids++, Catalog.RENEWAL, code, office, Timestamp.from(finished), Timestamp.from(opened))
                .update();
    }

    private void office(int id, String code, AgencyKind kind, String name) {
        jdbc.sql(
                        "insert into registry_office (id, code, kind, name, short_name, address, phone, email, hours, patron_days)"
                                + " values (?, ?, ?, ?, ?, '', '', '', '', '')")
                .params(id, code, kind.name(), name, name)
                .update();
    }

    /** What happened to a case, and when. */
    record Dates(
            Instant opened,
            boolean decision,
            @Nullable LocalDate decided,
            @Nullable LocalDate due,
            @Nullable LocalDate stopped,
            @Nullable Instant closed) {

        static Dates opened(String when) {
            return new Dates(Instant.parse(when), true, null, null, null, null);
        }

        Dates decided(String day) {
            return new Dates(opened, decision, LocalDate.parse(day), due, stopped, closed);
        }

        Dates due(String day) {
            return new Dates(opened, decision, decided, LocalDate.parse(day), stopped, closed);
        }

        Dates stopped(String day) {
            return new Dates(opened, decision, decided, due, LocalDate.parse(day), closed);
        }

        Dates closed(String when) {
            return new Dates(opened, decision, decided, due, stopped, Instant.parse(when));
        }

        Dates withdrawn() {
            return new Dates(opened, false, decided, due, stopped, closed);
        }
    }
}
