// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Reddito per la cittadinanza (L. 91/1992): procedure, par. 5 e P7")
class CitizenshipIncomeTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-28");

    @ParameterizedTest(name = "coniuge a carico {0}, altri {1}: {2} centesimi")
    @CsvSource({"false, 0, 826331", "true, 0, 1136205", "true, 1, 1187851", "true, 3, 1291143", "false, 2, 929623"})
    void growsWithTheDependants(boolean spouse, int others, long cents) {
        assertThat(income(spouse, others, 0).required()).isEqualTo(new Euro(cents));
    }

    @Test
    void isAskedForInEachOfTheYears() {
        var short2024 = income(false, 0, 826_331, 826_330, 900_000);

        assertThat(income(false, 0, 826_331, 826_331, 900_000).enough()).isTrue();
        assertThat(short2024.enough()).isFalse();
        assertThat(short2024.lines())
                .contains(
                        Line.step("citizenship.year", 2025, new Euro(826_331)),
                        Line.step("citizenship.year.missing", 2024, new Euro(826_330), new Euro(1)),
                        Line.result("citizenship.not-enough"));
    }

    @Test
    void namesTheFiguresItRestsOn() {
        assertThat(income(true, 1, 0).figures())
                .extracting(Figure::key)
                .containsExactly("citizenship.income.spouse", "citizenship.income.each");
        assertThat(income(false, 0, 0).figures()).extracting(Figure::key).containsExactly("citizenship.income.single");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> income(false, 21, 0))
                .returns("calculator.relatives", RuleBroken::code);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> income(false, 0, -1))
                .returns("calculator.income.negative", RuleBroken::code);
    }

    private static CitizenshipIncome income(boolean spouse, int others, long... cents) {
        List<Euro> incomes = Arrays.stream(cents).mapToObj(Euro::new).toList();
        return CitizenshipIncome.of(new CitizenshipIncome.Question(spouse, others, incomes, DAY), new ShippedFigures());
    }
}
