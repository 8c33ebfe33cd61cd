// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.closure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Calendars as programs write them. */
final class Ics {
    static final ZoneId ITALY = ZoneId.of("Europe/Rome");
    static final Span SPAN = new Span(LocalDate.parse("2026-11-28"), LocalDate.parse("2029-11-28"));

    private Ics() {}

    /** What is read of one event with those lines. */
    static List<Closure> read(String... lines) {
        return ClosureFile.read(bytes(calendar(event(lines))), ITALY, SPAN);
    }

    static String calendar(String events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Prova//IT\r\n" + events + "END:VCALENDAR\r\n";
    }

    static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
