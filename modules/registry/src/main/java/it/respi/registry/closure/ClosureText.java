// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.closure;

import com.ibm.icu.util.TimeZone;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is left of an iCalendar file before a library reads it: events alone, their lines that matter, and repetitions of
 * which the end can be told. Time zones that a file describes itself are never computed with; a zone is known by its name,
 * also by the one that Windows gives it.
 */
final class ClosureText {
    private static final Set<String> LINES = Set.of(
            "UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "STATUS", "SUMMARY");
    private static final Pattern NAME = Pattern.compile("^[A-Za-z0-9-]+");
    private static final Pattern ZONE = Pattern.compile(";TZID=(\"[^\"]*\"|[^:;\"]*)", Pattern.CASE_INSENSITIVE);
    private static final String DAY = "[+-]?(?:[1-9]|[1-4]\\d|5[0-3])?(?:MO|TU|WE|TH|FR|SA|SU)";
    private static final String MONTH = "(?:[1-9]|1[0-2])";
    private static final String DATE = "[+-]?(?:[1-9]|[12]\\d|3[01])";
    private static final Pattern RULE = Pattern.compile(
            "FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)|INTERVAL=[1-9]\\d{0,2}|COUNT=[1-9]\\d{0,5}|UNTIL=\\d{8}(?:T\\d{6}Z?)?"
                    + "|WKST=(?:MO|TU|WE|TH|FR|SA|SU)|BYDAY=" + list(DAY) + "|BYMONTH=" + list(MONTH) + "|BYMONTHDAY="
                    + list(DATE) + "|BYSETPOS=" + list(DATE));

    private final StringBuilder kept = new StringBuilder("BEGIN:VCALENDAR\r\n");
    private boolean inEvent;
    private int inside;
    private int events;

    private ClosureText() {}

    /**
     * The same calendar with its events only.
     *
     * @throws RuleBroken {@code closure.event.rule}, {@code closure.event.zone} or {@code closure.file.events}
     */
    static String plain(String text, int mostEvents) {
        var plain = new ClosureText();
        text.replaceAll("\r?\n[ \t]", "").lines().forEach(plain::line);
        if (plain.events > mostEvents) {
            throw new RuleBroken("closure.file.events", mostEvents);
        }
        return plain.kept.append("END:VCALENDAR\r\n").toString();
    }

    private void line(String line) {
        var upper = line.strip().toUpperCase(Locale.ROOT);
        if (!inEvent) {
            inEvent = upper.equals("BEGIN:VEVENT");
            keep(inEvent, upper);
            events += inEvent ? 1 : 0;
        } else if (upper.startsWith("BEGIN:")) {
            inside++;
        } else if (upper.startsWith("END:") && inside > 0) {
            inside--;
        } else if (upper.startsWith("END:")) {
            inEvent = false;
            keep(true, "END:VEVENT");
        } else if (inside == 0) {
            property(line, upper);
        }
    }

    private void property(String line, String upper) {
        Matcher name = NAME.matcher(upper);
        var known = name.find() ? name.group() : "";
        if (known.equals("RRULE") || known.equals("EXRULE")) {
            refuseUnknownRule(known, upper);
        }
        keep(
                LINES.contains(known),
                known.equals("SUMMARY") ? line : ZONE.matcher(line).replaceAll(ClosureText::zone));
    }

    private void keep(boolean wanted, String line) {
        if (wanted) {
            kept.append(line).append("\r\n");
        }
    }

    private static void refuseUnknownRule(String name, String upper) {
        var value = upper.substring(upper.indexOf(':') + 1);
        var parts = value.split(";", -1);
        var understood = name.equals("RRULE") && value.contains("FREQ=");
        for (var part : parts) {
            understood = understood && RULE.matcher(part).matches();
        }
        if (!understood) {
            throw new RuleBroken("closure.event.rule");
        }
    }

    private static String zone(MatchResult found) {
        var named = found.group(1).replace("\"", "").strip();
        // some programs put a prefix before the name: /mozilla.org/20050126_1/Europe/Rome
        for (var rest = named;
                !rest.isEmpty();
                rest = rest.contains("/") ? rest.substring(rest.indexOf('/') + 1) : "") {
            if (ZoneId.getAvailableZoneIds().contains(rest)) {
                return ";TZID=" + rest;
            }
        }
        var windows = TimeZone.getIDForWindowsID(named, "IT");
        if (windows == null) {
            throw new RuleBroken("closure.event.zone", named.substring(0, Math.min(named.length(), 40)));
        }
        return ";TZID=" + windows;
    }

    private static String list(String one) {
        return one + "(?:," + one + ")*";
    }
}
