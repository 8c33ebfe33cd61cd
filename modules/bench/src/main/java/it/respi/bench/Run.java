// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench;

import it.respi.bench.Subject.Beginning;
import it.respi.bench.engine.BareEngine;
import it.respi.bench.engine.BareSchema;
import it.respi.bench.engine.Keeping;
import it.respi.bench.figures.Report;
import it.respi.bench.figures.Summary;
import it.respi.bench.figures.Table;
import it.respi.bench.load.Operation;
import it.respi.bench.load.Turns;
import it.respi.bench.web.Reading;
import it.respi.launcher.part.Console;
import it.respi.launcher.part.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One run: everything started, filled, measured and written down. */
final class Run {
    private static final String STYLE = "/respi/base.css";

    private final Subject subject;
    private final @Nullable Subject small;
    private final Options options;
    private final Console console;
    private final Report report = new Report();
    private final long begin = System.nanoTime();

    /** @param small the archive that is measured beside the first; null when none is wanted */
    Run(Subject subject, @Nullable Subject small, Options options, Console console) {
        this.subject = subject;
        this.small = small;
        this.options = options;
        this.console = console;
    }

    void go() throws IOException, SQLException, InterruptedException {
        Circumstances circumstances = new Circumstances(subject, options);
        Beginning beginning = subject.begin(options.dossiers(), options.steps(), options.keep());
        if (small != null) {
            small.begin(Options.SMALL, 0, options.keep());
        }
        console.line(Words.say("signingIn"));
        Doors doors = Doors.of(subject);
        Measuring measuring = new Measuring(new Quiet(subject, options.minutes()), doors.watching(), options.block());
        if (options.steps() > 0 && options.only() == null) {
            besideEngine(measuring, doors);
        } else {
            beside(measuring, doors);
        }
        if (small != null) {
            growth(measuring, doors, Doors.of(small));
        }
        Turns style = measuring.alone(new Reading(doors.people().readers(), reader -> STYLE));
        report.facts("Beside it", beside(style, beginning, doors));
        report.facts("Circumstances", circumstances.facts(doors.watching(), report.noise(), begin));
        write();
    }

    /** The actions of a case beside the bare engine. */
    private void besideEngine(Measuring measuring, Doors doors) throws IOException, SQLException, InterruptedException {
        report.facts("Both sides", BesideEngine.sizes(doors.watching()));
        BesideEngine beside = new BesideEngine(measuring, doors);
        for (Keeping keeping : Keeping.values()) {
            if (keeping == Keeping.ALL) {
                BareSchema.keepAll(doors.watching());
            }
            try (BareEngine engine = subject.bareEngine(keeping)) {
                beside.measure(
                        engine,
                        name -> begun(measuring, name),
                        result -> report.addBesideEngine(keeping.words(), result));
            }
        }
    }

    /** The application beside its floor. */
    private void beside(Measuring measuring, Doors doors) throws IOException, SQLException, InterruptedException {
        Map<String, Operation> floor = doors.floor();
        for (Map.Entry<String, Operation> app : doors.application().entrySet()) {
            if (options.wants(app.getKey()) && begun(measuring, app.getKey())) {
                prepare(doors, app.getKey());
                report.add(measuring.of(app.getKey(), app.getValue(), Objects.requireNonNull(floor.get(app.getKey()))));
            }
        }
    }

    /** The same operation on a small and on the large archive, in turn. */
    private void growth(Measuring measuring, Doors large, Doors little)
            throws IOException, SQLException, InterruptedException {
        Map<String, Operation> before = little.application();
        measuring.warm(before.values());
        for (Map.Entry<String, Operation> app : large.application().entrySet()) {
            String name = app.getKey();
            if (options.wants(name) && begun(measuring, name + ", " + Options.SMALL + " : " + options.dossiers())) {
                prepare(large, name);
                prepare(little, name);
                report.addGrowth(measuring.growth(
                        name, app.getValue(), Objects.requireNonNull(before.get(name)), little.watching()));
            }
        }
    }

    private static void prepare(Doors doors, String name) throws SQLException, InterruptedException {
        if (name.equals(Doors.COMPLETE)) {
            doors.enoughSteps();
        }
    }

    private boolean begun(Measuring measuring, String name) {
        Duration passed = Duration.ofNanos(System.nanoTime() - begin);
        boolean late = passed.plus(measuring.needed()).compareTo(Duration.ofMinutes(options.minutes())) > 0;
        console.line(Words.say(late ? "skipped" : "measuring", name));
        return !late;
    }

    private Map<String, String> beside(Turns style, Beginning beginning, Doors doors) {
        Summary summary = Summary.of(style.app(), style.floor());
        Map<String, String> facts = Facts.of(
                "static file through the same filters (" + STYLE + ")",
                "%s requests/s, p50 %s ms, p95 %s ms"
                        .formatted(
                                Table.number(summary.perSecond()),
                                Table.number(summary.p50()),
                                Table.number(summary.p95())),
                "start of the application, full database",
                "%s s, %s s of processor time"
                        .formatted(Table.number(beginning.start()), Table.number(beginning.startCpu())),
                "memory of the application, started",
                beginning.startMb() + " MB",
                "memory of the application, after the load",
                subject.application().residentMb() + " MB",
                "memory of the database server",
                subject.database().residentMb() + " MB",
                "openings in which a desk was asked about somebody alike",
                Integer.toString(doors.asked()));
        beginning
                .filled()
                .stringPropertyNames()
                .forEach(name -> facts.put(name, beginning.filled().getProperty(name)));
        return facts;
    }

    private void write() throws IOException {
        String text = report.write();
        console.line("\n" + text);
        Path file = Folders.create(Folders.project().resolve("modules/bench/target"))
                .resolve("bench-" + options.dossiers() + (options.steps() > 0 ? "-engine" : "") + ".md");
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
