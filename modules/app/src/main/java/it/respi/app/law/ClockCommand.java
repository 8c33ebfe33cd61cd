// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.law;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** The legal clock on the command line, to be checked by hand. */
public final class ClockCommand {
    private final JsonCommand command;

    ClockCommand(Clock clock, Locale locale, PrintStream out, PrintStream complaints) {
        LawWords words = new LawWords(locale);
        LocalDate today = LocalDate.now(clock);
        this.command = new JsonCommand(
                words,
                out,
                complaints,
                question -> TermAnswer.to(JsonCommand.read(question, TermQuestion.class), today, words));
    }

    /** Ends with 1 when a question was refused, with 2 when there was nothing to read. */
    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var complaints = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Locale locale = Locale.of(System.getenv().getOrDefault("RESPI_LANG", "it"));
        if (arguments.length != 1) {
            complaints.println(new LawWords(locale).say("law.clock.usage"));
            System.exit(2);
        }
        Clock clock = Clock.system(ZoneId.of("Europe/Rome"));
        System.exit(new ClockCommand(clock, locale, out, complaints).run(arguments[0], System.in));
    }

    int run(String file, InputStream input) {
        return command.run(file, input);
    }
}
