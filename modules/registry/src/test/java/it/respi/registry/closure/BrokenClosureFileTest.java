// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.closure;

import static it.respi.registry.closure.Ics.ITALY;
import static it.respi.registry.closure.Ics.SPAN;
import static it.respi.registry.closure.Ics.bytes;
import static it.respi.registry.closure.Ics.calendar;
import static it.respi.registry.closure.Ics.event;
import static it.respi.registry.closure.Ics.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenClosureFileTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "RRULE:FREQ=SECONDLY | closure.event.rule",
                "RRULE:FREQ=HOURLY;COUNT=2 | closure.event.rule",
                "RRULE:FREQ=DAILY;INTERVAL=0 | closure.event.rule",
                "RRULE:FREQ=YEARLY;BYMONTH=13 | closure.event.rule",
                "RRULE:FREQ=YEARLY;BYYEARDAY=1;BYHOUR=25 | closure.event.rule",
                "EXRULE:FREQ=DAILY | closure.event.rule",
                "DTEND;VALUE=DATE:20261101 | closure.event.length",
                "DTEND;VALUE=DATE:20290101 | closure.event.length"
            })
    void refusesWhatNoOfficeMeans(String line, String code) {
        refused(code, bytes(calendar(event("DTSTART;VALUE=DATE:20261201", line))));
    }

    @Test
    void computesWithNoZoneThatAFileDescribes() {
        var described = "BEGIN:VTIMEZONE\r\nTZID:Europe/Rome\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n"
                + "RRULE:FREQ=SECONDLY;BYMONTH=99\r\nTZOFFSETFROM:+9900\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
        var file = calendar(described + event("DTSTART;TZID=Europe/Rome:20270603T090000", "DURATION:PT1H"));

        assertThat(ClosureFile.read(bytes(file), ITALY, SPAN))
                .extracting(Closure::fromMinute)
                .containsExactly(540);
        refused("closure.event.zone", bytes(calendar(event("DTSTART;TZID=Marte:20270603T090000"))));
    }

    @Test
    void refusesAnEventWithoutAStart() {
        refused("closure.event.start", bytes(calendar(event("SUMMARY:Senza data"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\u0003\u0004", "<html></html>", "nome,giorno", "BEGIN:VCARD\r\nEND:VCARD\r\n"})
    void refusesWhatIsNoCalendar(String text) {
        refused("closure.file.calendar", bytes(text));
    }

    @Test
    void refusesWhatIsNoTextOrTooLarge() {
        refused("closure.file.text", new byte[] {'B', (byte) 0xff, (byte) 0xfe});
        refused("closure.file.large", new byte[ClosureFile.LARGEST + 1]);
        refused(
                "closure.file.events",
                bytes(calendar(event("DTSTART;VALUE=DATE:20261201").repeat(2_001))));
    }

    @Test
    void stopsAtRepetitionsWithoutEnd() {
        var never = "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30";
        var endless = event("DTSTART;VALUE=DATE:19700101", "RRULE:FREQ=DAILY").repeat(50);

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(read("DTSTART;VALUE=DATE:20261201", never)).hasSizeLessThan(2);
            refused("closure.file.repetitions", bytes(calendar(endless)));
        });
    }

    @Test
    void answersOrRefusesWhateverABrokenFileSays() {
        var random = new Random(5545);
        var good = calendar(event(
                "UID:1",
                "DTSTART;TZID=Europe/Rome:20261203T090000",
                "DURATION:PT3H",
                "RRULE:FREQ=MONTHLY;BYDAY=1MO,-1FR;COUNT=12;BYSETPOS=-1",
                "EXDATE;TZID=Europe/Rome:20270103T090000"));

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 3_000; i++) {
                var broken = new StringBuilder(good);
                for (int change = random.nextInt(4); change >= 0; change--) {
                    broken.setCharAt(random.nextInt(broken.length()), (char) (' ' + random.nextInt(95)));
                }
                try {
                    assertThat(ClosureFile.read(bytes(broken.toString()), ITALY, SPAN))
                            .hasSizeLessThan(3_000);
                } catch (RuleBroken refused) {
                    assertThat(refused.code()).startsWith("closure.");
                }
            }
        });
    }

    @Test
    void keepsNoControlsInWhatItIsCalled() {
        var found = read("DTSTART;VALUE=DATE:20261201", "SUMMARY:Ferie\u202e\u0007 " + "x".repeat(300));

        assertThat(found.getFirst().summary())
                .startsWith("Ferie")
                .hasSizeLessThanOrEqualTo(120)
                .doesNotContain("\u202e");
    }

    private static void refused(String code, byte[] file) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> ClosureFile.read(file, ITALY, SPAN))
                .returns(code, RuleBroken::code);
    }
}
