// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.audit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;

/** The command as somebody runs it, on the database of a test. */
public final class VerifyRun {
    private VerifyRun() {}

    /** As {@link #of(Map, String...)}, on the database that these settings name. */
    public static String of(Environment settings, String... arguments) {
        return of(
                Map.of(
                        "RESPI_DB_URL", settings.getRequiredProperty("spring.datasource.url"),
                        "RESPI_DB_USER", settings.getRequiredProperty("spring.datasource.username"),
                        "RESPI_DB_PASSWORD", settings.getRequiredProperty("spring.datasource.password"),
                        "RESPI_KEYS_DIR", settings.getRequiredProperty("respi.keys.dir")),
                arguments);
    }

    /** What it says, and at the end whether all is in order. */
    public static String of(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        boolean fine = new VerifyCommand(out, environment).run(List.of(arguments));
        return said.toString(StandardCharsets.UTF_8) + fine;
    }
}
