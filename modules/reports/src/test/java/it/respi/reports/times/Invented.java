// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import it.respi.reports.figures.Disclosure;
import it.respi.reports.figures.Histogram;
import it.respi.reports.figures.Share;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Invented figures of a province, as the province sees them. */
final class Invented {
    private static final Disclosure SEEN = Disclosure.NO_SMALL_NUMBERS;
    private static final int[] RECEIVED = {88, 96, 104, 131, 122, 118, 109, 126, 61, 117, 128, 94};
    private static final int[] CLOSED = {70, 92, 100, 107, 115, 120, 112, 118, 3, 109, 121, 101};

    private Invented() {}

    static Times times() {
        return new Times(
                new Times.About(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 11, 22), null, null, true),
                new Times.Totals(
                        new Times.Compared(SEEN.count(1294), 41),
                        new Times.Compared(SEEN.count(412), -7),
                        new Times.Compared(SEEN.count(1168), 0),
                        SEEN.spread(new Histogram().add(57, 900).add(72, 200)),
                        61,
                        60,
                        new Share(Share.Kind.EXACT, 71),
                        SEEN.count(31),
                        SEEN.count(23)),
                List.of(
                        step("Controlla i documenti", "SP", 1, 3, 4, 11),
                        step("Prendi in carico la pratica", "QU", 2, 20, 31, 58),
                        step("Consegna i documenti richiesti", "PE", 3, 30, 14, 27),
                        step("Fissa l’appuntamento per le impronte", "QU", 4, 30, 38, 74),
                        step("Esamina la pratica", "QU", 5, null, 12, 25),
                        step("Firma il provvedimento", "PR", 6, 10, 9, 16)),
                IntStream.range(0, 12)
                        .mapToObj(i -> new Times.MonthFlow(
                                YearMonth.of(2025, 12).plusMonths(i), SEEN.count(RECEIVED[i]), SEEN.count(CLOSED[i])))
                        .toList(),
                List.of(
                        procedure("Ricongiungimento familiare", 150, 31, 112, 118, 126, 131, 138, 134),
                        procedure("Lavoro subordinato", 60, 18, 48, 51, 55, 58, 62, 57),
                        procedure("Rinnovo del permesso di soggiorno", 60, 37, 71, 68, 74, 81, 86, 83),
                        procedure("Cittadinanza", 730, 2, 498, 502, null, 515, 521, 530)));
    }

    static Times nothing() {
        var none = new Times.Compared(SEEN.count(0), null);
        return new Times(
                new Times.About(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 22), null, null, true),
                new Times.Totals(
                        none,
                        none,
                        none,
                        SEEN.spread(new Histogram()),
                        null,
                        null,
                        SEEN.share(0, 0),
                        SEEN.count(0),
                        SEEN.count(0)),
                List.of(),
                List.of(new Times.MonthFlow(YearMonth.of(2026, 11), SEEN.count(0), SEEN.count(0))),
                List.of());
    }

    private static Times.StepTimes step(
            String title, String mark, int order, @Nullable Integer target, int median, int nine) {
        Histogram days = new Histogram().add(median, 60).add(nine, 40);
        return new Times.StepTimes(
                new Times.Place(Catalog.RENEWAL, "Task_" + order, order),
                title,
                mark,
                target,
                new Times.Pace(median, nine),
                List.of(
                        new Times.OfficeTimes("A", "Ufficio A", SEEN.spread(days)),
                        new Times.OfficeTimes("B", "Ufficio B", SEEN.spread(new Histogram().add(3, 2)))));
    }

    private static Times.ProcedureTimes procedure(String name, int term, int over, @Nullable Integer... medians) {
        List<Times.MonthMedian> months = new ArrayList<>();
        for (Integer median : medians) {
            months.add(new Times.MonthMedian(YearMonth.of(2026, 6).plusMonths(months.size()), median));
        }
        return new Times.ProcedureTimes(name, name, term, months, SEEN.count(over));
    }
}
