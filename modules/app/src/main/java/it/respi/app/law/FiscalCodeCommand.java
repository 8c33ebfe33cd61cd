// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.law;

import it.respi.kernel.identity.CodiceFiscale;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks, reads and compares a {@link CodiceFiscale} on the command line. It never makes one. */
public final class FiscalCodeCommand {
    private static final Pattern ONE_CODE = Pattern.compile("[A-Za-z0-9]{16}|[0-9]{11}");

    private final JsonCommand command;

    FiscalCodeCommand(Clock clock, Locale locale, PrintStream out, PrintStream complaints) {
        LawWords words = new LawWords(locale);
        LocalDate today = LocalDate.now(clock);
        this.command = new JsonCommand(
                words,
                out,
                complaints,
                question -> CodeAnswer.to(JsonCommand.read(question, CodeQuestion.class), today, words));
    }

    /** Ends with 1 when a question was refused, with 2 when there was nothing to read. */
    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var complaints = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Locale locale = Locale.of(System.getenv().getOrDefault("RESPI_LANG", "it"));
        if (arguments.length != 1) {
            complaints.println(new LawWords(locale).say("law.code.usage"));
            System.exit(2);
        }
        Clock clock = Clock.system(ZoneId.of("Europe/Rome"));
        System.exit(new FiscalCodeCommand(clock, locale, out, complaints).run(arguments[0], System.in));
    }

    /** @param asked a file, {@code -}, or a code itself */
    int run(String asked, InputStream input) {
        if (!ONE_CODE.matcher(asked).matches()) {
            return command.run(asked, input);
        }
        byte[] question = "{\"codiceFiscale\":\"%s\"}".formatted(asked).getBytes(StandardCharsets.UTF_8);
        return command.run("-", new ByteArrayInputStream(question));
    }
}
