// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.demo;

import it.respi.agenda.mediator.MediatorForm;
import it.respi.agenda.mediator.MediatorForm.DayRow;
import it.respi.agenda.mediator.MediatorForm.LanguageRow;
import it.respi.agenda.mediator.Mediators;
import it.respi.agenda.mediator.Mode;
import it.respi.agenda.mediator.job.AskForMediator;
import it.respi.agenda.mediator.job.MediationForm;
import it.respi.agenda.mediator.job.MediationOffers;
import it.respi.agenda.mediator.job.Mediations;
import it.respi.agenda.mediator.job.Outcome;
import it.respi.agenda.mediator.job.PresenceForm;
import it.respi.agenda.mediator.job.Topic;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Invented mediators with their hours, and jobs at every point, only for {@code respi.demo=true} and an empty register. */
@Component
@ConditionalOnProperty("respi.demo")
class DemoMediators implements ApplicationRunner {
    private static final String FULL_WEEK = "08:30-18:00";
    private static final String MORNINGS = "09:00-13:00";
    private static final int WEEK = 7;

    private final JdbcClient jdbc;
    private final DemoStaff staff;
    private final DemoClock clock;
    private final Work work;
    private final TransactionTemplate transaction;

    DemoMediators(JdbcClient jdbc, DemoStaff staff, DemoClock clock, Work work, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
        this.work = work;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (jdbc.sql("select count(*) from agenda_mediator")
                        .query(Integer.class)
                        .single()
                == 0) {
            transaction.executeWithoutResult(status -> fill());
        }
    }

    private void fill() {
        long samira = enter("AR-01", "Samira Haddad", "F", "Cuneo", FULL_WEEK, true, "ar NATIVE", "fr C1");
        enter("AR-02", "Youssef Mansouri", "M", "Alba", MORNINGS, true, "ar NATIVE", "en B2");
        long arta = enter("SQ-01", "Arta Leka", "F", "Mondovì", FULL_WEEK, true, "sq NATIVE", "en B1");
        enter("RO-01", "Ioana Munteanu", "F", "Bra", MORNINGS, true, "ro NATIVE", "fr B2");
        enter("ZH-01", "Lin Wei", "M", "Cuneo", FULL_WEEK, true, "zh NATIVE");
        enter("UK-01", "Oksana Bondar", "F", "Saluzzo", FULL_WEEK, false, "uk NATIVE", "ru C2");
        LocalDate done = weekday(LocalDate.now(clock).minusDays(1), -1);
        long paid = confirmed(samira, "ar", done, 10, 2 * WEEK);
        work.jobs().report(staff.cuneo(), paid, presence(10, 11, Outcome.UNDERSTOOD, 3));
        work.jobs().validate(staff.socialWorker(), paid, 4);
        long reported = confirmed(arta, "sq", done, 15, 2 * WEEK);
        work.jobs().report(staff.cuneo(), reported, presence(15, 16, Outcome.PARTLY, 3));
        confirmed(samira, "ar", weekday(LocalDate.now(clock).plusDays(WEEK), 1), 9, 1);
        ask("zh", weekday(LocalDate.now(clock).plusDays(WEEK), 1), 11, 1);
    }

    private long enter(
            String code, String name, String gender, String town, String hours, boolean papers, String... languages) {
        LocalDate before = LocalDate.now(clock).minusMonths(6);
        MediatorForm form = new MediatorForm(
                code,
                name,
                gender,
                town,
                "Cooperativa di prova",
                "0171 0000" + code.substring(3) + ", " + code.toLowerCase(Locale.ROOT) + "@example.org",
                Set.of(Mode.PRESENCE, Mode.PHONE, Mode.VIDEO),
                papers ? before : null,
                papers ? before : null,
                Arrays.stream(languages).map(DemoMediators::language).toList(),
                Stream.concat(Collections.nCopies(5, new DayRow(hours)).stream(), Stream.of(new DayRow("")))
                        .toList(),
                Set.of("true"),
                null);
        return work.mediators().enter(staff.socialWorker(), form);
    }

    private static LanguageRow language(String typed) {
        String[] parts = typed.split(" ", -1);
        return new LanguageRow(parts[0], parts[1]);
    }

    /** @param before so many days ago it was asked for */
    private long confirmed(long mediator, String language, LocalDate day, int hour, int before) {
        long job = ask(language, day, hour, before);
        return new DemoTime(clock, before).work(() -> {
            work.offers().offer(staff.cuneo(), job, 1, Set.of(mediator), true);
            work.offers().accept(staff.cuneo(), job, 2, mediator);
            return job;
        });
    }

    private long ask(String language, LocalDate day, int hour, int before) {
        MediationForm form = new MediationForm(
                null,
                language,
                Mode.PRESENCE,
                "HD-CUNEO",
                day,
                LocalTime.of(hour, 0),
                LocalTime.of(hour + 1, 0),
                "",
                Topic.PAPERS,
                Set.of());
        return new DemoTime(clock, before).work(() -> work.ask().ask(staff.cuneo(), form));
    }

    private static PresenceForm presence(int from, int to, @Nullable Outcome outcome, int seen) {
        return new PresenceForm(LocalTime.of(from, 5), LocalTime.of(to, 0), outcome, seen);
    }

    /** That day, or the next working day in that direction. */
    private static LocalDate weekday(LocalDate day, int step) {
        LocalDate found = day;
        while (List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(found.getDayOfWeek())) {
            found = found.plusDays(step);
        }
        return found;
    }

    /** What people do with mediators. */
    @Component
    record Work(Mediators mediators, AskForMediator ask, MediationOffers offers, Mediations jobs) {}
}
