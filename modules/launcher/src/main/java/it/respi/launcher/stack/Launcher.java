// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.stack;

import it.respi.launcher.part.Console;
import it.respi.launcher.part.Folders;
import it.respi.launcher.part.StartRefused;
import it.respi.launcher.part.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** {@code scripts/respi up}: starts all of Respi on this machine and stops it again. */
public final class Launcher {

    private final Console console;
    private final AtomicInteger exitCode = new AtomicInteger();

    private Launcher(Console console) {
        this.console = console;
    }

    /** Runs until Ctrl-C or SIGTERM; exit code 0 after an orderly stop, 1 when the start was refused or a part died. */
    public static void main(String... arguments) {
        Console console = new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        new Launcher(console).run(arguments);
    }

    private void run(String... arguments) {
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                console.say("help");
                return;
            }
            Surroundings surroundings = new Surroundings(System.getenv());
            surroundings.requireComplete();
            Instance instance = new Instance(options);
            if (!options.check()) {
                up(options, instance, surroundings);
            }
        } catch (StartRefused e) {
            fail(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // the outermost place: whatever it is, the exit code and the person must learn of it
            fail(Texts.text("unexpected", e));
        }
    }

    private void fail(String sentence) {
        console.complain(sentence);
        exitCode.set(1);
        System.exit(1);
    }

    private void up(Options options, Instance instance, Surroundings surroundings) {
        long begin = System.nanoTime();
        // held until this process ends, so that the next one cannot begin before
        InstanceLock lock = InstanceLock.take(instance.folder());
        Folders.requireSpace(instance.folder());
        Path jar = options.path("--app-jar").orElseGet(() -> Folders.project().resolve("modules/app/target/respi.jar"));
        Stack stack = new Stack(instance, surroundings, jar, surroundings.wantsExamples(options.demo()), console);
        stack.stopLeftOvers();
        instance.requireFreePorts(surroundings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, lock)));
        try {
            console.say("starting", instance.folder());
            stack.start();
            console.say("address", new InstanceSecrets(instance, surroundings).publicUrl());
            if (!surroundings.hasSignIn()) {
                DemoPeople.print(console, new InstanceSecrets(instance, surroundings).demoPassword());
            }
            console.say("stopHint", (System.nanoTime() - begin) / 1e9);
            console.line("ready");
            stack.watch();
        } catch (RuntimeException e) {
            if (!stack.isClosing()) {
                throw e;
            }
        }
    }

    // runs on Ctrl-C, SIGTERM, SIGHUP and after a refusal; an orderly stop is not an error for who asked for it
    private void stop(Stack stack, AutoCloseable lock) {
        console.say("stopping");
        try (lock) {
            stack.close();
            console.say("stopped");
        } catch (Exception e) {
            console.complain(String.valueOf(e.getMessage()));
        }
        Runtime.getRuntime().halt(exitCode.get());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
