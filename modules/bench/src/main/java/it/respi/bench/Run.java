// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench;

import it.respi.bench.Subject.Beginning;
import it.respi.bench.figures.Report;
import it.respi.bench.figures.Summary;
import it.respi.bench.figures.Table;
import it.respi.bench.floor.HistoryFloor;
import it.respi.bench.floor.ReadFloor;
import it.respi.bench.floor.WriteFloor;
import it.respi.bench.load.Load;
import it.respi.bench.load.Operation;
import it.respi.bench.load.Turns;
import it.respi.bench.web.Completing;
import it.respi.bench.web.Opening;
import it.respi.bench.web.Reading;
import it.respi.launcher.part.Console;
import it.respi.launcher.part.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One run: everything started, filled, measured and written down. */
final class Run {
    private static final int ENOUGH_STEPS = 400;
    private static final String STYLE = "/respi/base.css";

    private final Subject subject;
    private final Options options;
    private final Console console;
    private final Report report = new Report();
    private final long begin = System.nanoTime();

    Run(Subject subject, Options options, Console console) {
        this.subject = subject;
        this.options = options;
        this.console = console;
    }

    void go() throws IOException, SQLException, InterruptedException {
        Circumstances circumstances = new Circumstances(subject, options);
        Beginning beginning = subject.begin(options.dossiers());
        console.line(Words.say("signingIn"));
        Connection watching = subject.connection();
        People people = People.of(subject.stack(), watching);
        people.check();
        Measuring measuring = new Measuring(new Quiet(subject, options.minutes()), watching, options.block());
        HistoryFloor.create(watching);
        reading(measuring, people);
        writing(measuring, people, watching);
        Turns style = measuring.alone(new Reading(people.readers(), reader -> STYLE));
        report.facts("Beside it", beside(style, beginning));
        report.facts("Circumstances", circumstances.facts(watching, report.noise(), begin));
        write();
    }

    private void reading(Measuring measuring, People people) throws IOException, SQLException, InterruptedException {
        ReadFloor floor = new ReadFloor(subject.connections(Measuring.KEEPERS), people.rights());
        measure(measuring, "inbox", new Reading(people.readers(), reader -> "/u/attivita"), floor.inbox());
        measure(
                measuring,
                "dossier page",
                new Reading(people.readers(), reader -> "/u/dossier/" + people.anyNumber(reader)),
                floor.dossier(people::anyNumber));
    }

    private void writing(Measuring measuring, People people, Connection watching)
            throws IOException, SQLException, InterruptedException {
        Opening opening = new Opening(people.desk());
        Completing completing = new Completing(people.desk(), subject.connection());
        WriteFloor floor = WriteFloor.learn(watching, opening, completing, subject.connections(Measuring.KEEPERS));
        measure(measuring, "open dossier", opening, floor.opening());
        completing.prepare();
        if (completing.waiting() < ENOUGH_STEPS) {
            Load.closed(opening, Measuring.CLIENTS, Duration.ofSeconds(10));
        }
        measure(measuring, "complete step", completing, floor.completing());
    }

    private void measure(Measuring measuring, String name, Operation app, Operation floor)
            throws IOException, SQLException, InterruptedException {
        Duration passed = Duration.ofNanos(System.nanoTime() - begin);
        if (passed.plus(measuring.needed()).compareTo(Duration.ofMinutes(options.minutes())) > 0) {
            console.line(Words.say("skipped", name));
            return;
        }
        console.line(Words.say("measuring", name));
        report.add(measuring.of(name, app, floor));
    }

    private Map<String, String> beside(Turns style, Beginning beginning) {
        Summary summary = Summary.of(style.app(), style.floor());
        return Facts.of(
                "static file through the same filters (" + STYLE + ")",
                "%s requests/s, p50 %s ms, p95 %s ms"
                        .formatted(
                                Table.number(summary.perSecond()),
                                Table.number(summary.p50()),
                                Table.number(summary.p95())),
                "start of the application, empty database (tables made)",
                Table.number(beginning.firstStart()) + " s",
                "start of the application that chains what was filled",
                Table.number(beginning.chaining()) + " s",
                "history of what was filled (verify-audit)",
                beginning.checked(),
                "start of the application, full database",
                "%s s, %s s of processor time"
                        .formatted(Table.number(beginning.start()), Table.number(beginning.startCpu())),
                "memory of the application, started",
                beginning.startMb() + " MB",
                "memory of the application, after the load",
                subject.application().residentMb() + " MB",
                "memory of the database server",
                subject.database().residentMb() + " MB",
                "invented dossiers and rows",
                "%,d and %,d in %s s"
                        .formatted(options.dossiers(), beginning.rows(), Table.number(beginning.filling())));
    }

    private void write() throws IOException {
        String text = report.write();
        console.line("\n" + text);
        Path file = Folders.create(Folders.project().resolve("modules/bench/target"))
                .resolve("bench-" + options.dossiers() + ".md");
        Files.writeString(file, text);
        console.line(Words.say("written", file));
    }

    /** Pairs in the order in which they are written. */
    static final class Facts {
        private Facts() {}

        static Map<String, String> of(String... pairs) {
            Map<String, String> facts = new java.util.LinkedHashMap<>();
            List<String> all = List.of(pairs);
            for (int i = 0; i < all.size(); i += 2) {
                facts.put(all.get(i), all.get(i + 1));
            }
            return facts;
        }
    }
}
