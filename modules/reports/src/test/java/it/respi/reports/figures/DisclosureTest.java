// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.figures;

import static it.respi.reports.figures.Disclosure.EVERYTHING;
import static it.respi.reports.figures.Disclosure.NO_SMALL_NUMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import it.respi.reports.figures.Count.Shown;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureTest {

    @ParameterizedTest
    @CsvSource({"0, SMALL", "1, SMALL", "4, SMALL", "5, EXACT", "6, EXACT"})
    @DisplayName("La provincia non vede numeri sotto 5 (art. 5 reg. UE 2016/679, minimizzazione)")
    void hidesSmallNumbersFromTheProvince(int n, Shown shown) {
        assertThat(NO_SMALL_NUMBERS.count(n).shown()).isEqualTo(shown);
        assertThat(NO_SMALL_NUMBERS.count(n).value()).isEqualTo(shown == Shown.EXACT ? n : null);
        assertThat(EVERYTHING.count(n)).isEqualTo(Count.exactly(n));
    }

    @ParameterizedTest
    @CsvSource({
        "10 20 30, EXACT, 60", // nothing is hidden
        "10 20 3, WITHHELD,", // the only hidden one would be the rest
        "10 0, WITHHELD,",
        "10 0 0, WITHHELD,", // all hidden ones must be zero
        "10 4 4, WITHHELD,", // all hidden ones must be four
        "10 3 4, EXACT, 17", // which of the two is three stays unknown
        "10 1 0, EXACT, 11",
        "1 1, SMALL,",
        "3, SMALL,",
        "0, SMALL,",
        "4 4, WITHHELD,",
        "2 4, EXACT, 6",
        "7, EXACT, 7"
    })
    @DisplayName("Nessun totale fa ricavare un numero nascosto")
    void withholdsATotalThatTellsAHiddenNumber(String parts, Shown shown, Integer value) {
        List<Integer> numbers =
                Arrays.stream(parts.split(" ")).map(Integer::valueOf).toList();
        assertThat(NO_SMALL_NUMBERS.total(numbers)).isEqualTo(new Count(value, shown));
        int sum = numbers.stream().mapToInt(Integer::intValue).sum();
        assertThat(EVERYTHING.total(numbers)).isEqualTo(Count.exactly(sum));
    }

    @ParameterizedTest
    @CsvSource({"1 2 3 4, , ", "1 2 3 4 9, 3, ", "1 2 3 4 5 6 7 8 9, 5, ", "1 2 3 4 5 6 7 8 9 30, 5, 9"})
    void showsNoMedianOfFewCasesAndNoSlowestSingleCase(String days, Integer median, Integer nine) {
        Spread spread = NO_SMALL_NUMBERS.spread(HistogramTest.of(days));
        assertThat(spread.median()).isEqualTo(median);
        assertThat(spread.nineOfTen()).isEqualTo(nine);
    }

    @Test
    void showsTheOfficeItsOwnFewCases() {
        assertThat(EVERYTHING.spread(HistogramTest.of("3 9"))).isEqualTo(new Spread(Count.exactly(2), 3, 9));
        assertThat(EVERYTHING.spread(new Histogram())).isEqualTo(new Spread(Count.exactly(0), null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "71, 100, EXACT, 71",
        "5, 10, EXACT, 50",
        "2, 4, UNKNOWN, 0",
        "20, 20, AT_LEAST, 80",
        "16, 20, AT_LEAST, 80",
        "15, 20, EXACT, 75",
        "0, 20, AT_MOST, 20",
        "4, 20, AT_MOST, 20",
        "4, 7, AT_LEAST, 42",
        "2, 7, AT_MOST, 58"
    })
    void givesOnlyABoundWhenOneSideIsSmall(int part, int whole, Share.Kind kind, int percent) {
        assertThat(NO_SMALL_NUMBERS.share(part, whole)).isEqualTo(new Share(kind, percent));
    }

    @Test
    void givesTheOfficeTheExactShareAndNoneOfNothing() {
        assertThat(EVERYTHING.share(2, 3)).isEqualTo(new Share(Share.Kind.EXACT, 66));
        assertThat(EVERYTHING.share(0, 0)).isEqualTo(new Share(Share.Kind.UNKNOWN, 0));
    }
}
