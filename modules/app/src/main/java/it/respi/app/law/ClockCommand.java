// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.law;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** The legal clock on the command line, to be checked by hand. */
public final class ClockCommand implements LawCommand {
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

    public static void main(String... arguments) {
        LawCommand.main(arguments, "law.clock.usage", ClockCommand::new);
    }

    @Override
    public int run(String file, InputStream input) {
        return command.run(file, input);
    }
}
