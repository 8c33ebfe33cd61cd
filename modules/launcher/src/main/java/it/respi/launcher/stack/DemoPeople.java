// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.stack;

import static it.respi.launcher.part.Texts.text;

import it.respi.launcher.part.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The invented people of the example realm, for the table that the start prints. */
final class DemoPeople {

    private DemoPeople() {}

    /**
     * One invented person.
     *
     * @param user name to sign in with
     * @param name first and last name
     * @param office code of the office
     * @param work what the person does there, in Italian
     */
    record Person(String user, String name, String office, String work) {}

    static List<Person> all() {
        try (InputStream in = DemoPeople.class.getResourceAsStream("demo-people.csv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(DemoPeople::person).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void print(Console console, String password) {
        console.say("demo.title", password);
        row(console, text("demo.user"), text("demo.name"), text("demo.office"), text("demo.work"));
        all().forEach(person -> row(console, person.user(), person.name(), person.office(), person.work()));
    }

    private static void row(Console console, Object... cells) {
        console.line("  %-15s %-15s %-11s %s".formatted(cells));
    }

    private static Person person(String line) {
        List<String> cells = List.of(line.split(";", -1));
        return new Person(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
    }
}
