// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.reports.figures.Disclosure;
import it.respi.reports.times.TimesQueries.Flow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One month, until the 22nd, compared with October until the 22nd. */
class CaseFiguresTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @ParameterizedTest
    @CsvSource({
        "20, 12, 6, 8", // 20 against 12; October had 18
        "20, 12, 3,", // the column of October is 15: its last days would be 3
        "20, 12, 0,",
        "20, 4, 9,", // what it is compared with is small
        "4, 12, 6,"
    })
    @DisplayName("Il confronto non fa ricavare un numero nascosto")
    void comparesOnlyWhatTellsNoHiddenNumber(int now, int before, int rest, Integer change) {
        List<Flow> flows = List.of(
                new Flow(false, YearMonth.of(2026, 11), false, now),
                new Flow(false, OCTOBER, false, before),
                new Flow(false, OCTOBER, true, rest));
        Filter filter = new Filter(new Period(1, LocalDate.of(2026, 11, 22)), null, null);
        CaseFigures.Rows rows = new CaseFigures.Rows(flows, List.of(), List.of(), 0);
        assertThat(new CaseFigures(filter, Disclosure.NO_SMALL_NUMBERS, rows)
                        .totals()
                        .received()
                        .change())
                .isEqualTo(change);
        assertThat(new CaseFigures(filter, Disclosure.EVERYTHING, rows)
                        .totals()
                        .received()
                        .change())
                .isEqualTo(now - before);
    }
}
