// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.expiry;

import it.respi.cases.expiry.ExpiryQueries.Row;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Deadline;
import it.respi.platform.view.Texts;
import it.respi.registry.Catalogue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** One line of the list in words. */
@Component
record ExpiryWords(Catalogue catalogue, Texts texts, Dates dates) {

    Line line(Row row, LocalDate today) {
        String dossier = "/u/dossier/" + row.number();
        boolean opens = row.kind() == ExpiryKind.PERMIT && row.renewedSince() == null;
        return new Line(
                row.person(),
                row.number(),
                what(row),
                Deadline.of(row.expiresOn(), today, null, null, null),
                dates.numeric(row.expiresOn()),
                left(row.expiresOn(), today),
                row.missedOn() == null ? null : texts.say("expiry.missed", dates.numeric(row.missedOn())),
                renewal(row),
                opens,
                dossier + path(row.kind(), opens));
    }

    private String what(Row row) {
        String code = row.paper();
        return row.kind() != ExpiryKind.PAPER || code == null
                ? texts.say("expiry.kind." + row.kind())
                : catalogue
                        .documentKind(code)
                        .map(kind -> kind.labelIn(LocaleContextHolder.getLocale()))
                        .orElse(code);
    }

    /** How many days are left, or how long ago it ended. */
    private String left(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days < 0 ? texts.say("expiry.ended", -days) : texts.say("expiry.left", days);
    }

    private @Nullable String renewal(Row row) {
        Instant since = row.renewedSince();
        if (row.kind() != ExpiryKind.PERMIT) {
            return null;
        }
        return since == null
                ? texts.say("expiry.renewal.none")
                : texts.say("expiry.renewal.open", dates.numeric(since));
    }

    private static String path(ExpiryKind kind, boolean opens) {
        return switch (kind) {
            case PERMIT -> opens ? "/pratica/nuova" : "";
            case PASSPORT -> "/persona";
            case PAPER -> "/documenti";
        };
    }

    /**
     * A line.
     *
     * @param deadline how near the last day is
     * @param missed the appointment at which it will have ended; null when it will do
     * @param renewal how the renewal of a permit stands; null for anything else
     * @param opens whether the renewal can be opened
     * @param href where to go on
     */
    record Line(
            String person,
            String number,
            String what,
            Deadline deadline,
            String day,
            String left,
            @Nullable String missed,
            @Nullable String renewal,
            boolean opens,
            String href) {}
}
