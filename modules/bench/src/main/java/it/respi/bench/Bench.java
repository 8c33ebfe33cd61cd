// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench;

import it.respi.launcher.part.Console;
import it.respi.launcher.part.Pause;
import it.respi.launcher.part.StartRefused;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** {@code scripts/respi bench}: measures Respi on this machine and leaves nothing running. */
public final class Bench {
    private static final int GRACE_MINUTES = 2;

    private final Console console;
    private final AtomicInteger exitCode = new AtomicInteger();
    private volatile boolean stopping;

    private Bench(Console console) {
        this.console = console;
    }

    /** Exit code 0 when a result was written, 1 when not. */
    public static void main(String... arguments) {
        // the engine would write a line for each of its statements
        LoggingSystem.get(Bench.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        new Bench(new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err))).run(arguments);
    }

    private void run(String... arguments) {
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                console.line(Words.say("help"));
            } else {
                measure(options);
            }
        } catch (IllegalArgumentException | StartRefused e) {
            fail(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(Words.say("stopping"));
        } catch (IOException | SQLException | RuntimeException e) {
            // the outermost place: whatever it is, the exit code and the person must learn of it
            if (!stopping) {
                e.printStackTrace();
                fail(Words.say("failed", e));
            }
        }
    }

    private void measure(Options options) throws IOException, SQLException, InterruptedException {
        Subject subject = new Subject(console, "bench", options.memory());
        Subject small =
                options.growth() && options.steps() == 0 ? new Subject(console, "bench-small", options.memory()) : null;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(subject, small)));
        limit(options.minutes() + GRACE_MINUTES);
        new Run(subject, small, options, console).go();
        System.exit(0);
    }

    private void fail(String sentence) {
        console.complain(sentence);
        exitCode.set(1);
        System.exit(1);
    }

    /** Ctrl-C, the end and every failure come here. */
    private void stop(Subject subject, @Nullable Subject small) {
        stopping = true;
        console.line(Words.say("stopping"));
        subject.close();
        if (small != null) {
            small.close();
        }
        Runtime.getRuntime().halt(exitCode.get());
    }

    private void limit(int minutes) {
        Thread.ofPlatform().daemon().start(() -> {
            Pause.millis(TimeUnit.MINUTES.toMillis(minutes));
            fail(Words.say("tooLong"));
        });
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
