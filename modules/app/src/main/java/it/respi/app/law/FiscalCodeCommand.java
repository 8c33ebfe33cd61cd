// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.law;

import it.respi.kernel.identity.CodiceFiscale;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks, reads and compares a {@link CodiceFiscale} on the command line. It never makes one. */
public final class FiscalCodeCommand implements LawCommand {
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

    public static void main(String... arguments) {
        LawCommand.main(arguments, "law.code.usage", FiscalCodeCommand::new);
    }

    /** @param asked a file, {@code -}, or a code itself */
    @Override
    public int run(String asked, InputStream input) {
        if (!ONE_CODE.matcher(asked).matches()) {
            return command.run(asked, input);
        }
        byte[] question = "{\"codiceFiscale\":\"%s\"}".formatted(asked).getBytes(StandardCharsets.UTF_8);
        return command.run("-", new ByteArrayInputStream(question));
    }
}
