// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.law;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/** A command that answers by the law on the terminal, to be checked by hand. */
interface LawCommand {
    /** What the process ends with: 0, 1 when a question was refused, 2 when there was nothing to read. */
    int run(String asked, InputStream input);

    /** Runs it for its one argument and ends the process; says how it is used when there is not one. */
    static void main(String[] arguments, String usage, Maker maker) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var complaints = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Locale locale = Locale.of(System.getenv().getOrDefault("RESPI_LANG", "it"));
        if (arguments.length != 1) {
            complaints.println(new LawWords(locale).say(usage));
            System.exit(2);
        }
        Clock clock = Clock.system(ZoneId.of("Europe/Rome"));
        System.exit(maker.make(clock, locale, out, complaints).run(arguments[0], System.in));
    }

    /** Makes a command. */
    interface Maker {
        LawCommand make(Clock clock, Locale locale, PrintStream out, PrintStream complaints);
    }
}
