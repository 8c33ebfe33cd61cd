// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Capienza dell’alloggio (D.M. 5 luglio 1975): procedure, P6.2")
class HousingCapacityTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-28");

    @ParameterizedTest(name = "{0} m², camere {1}: superficie {2}, camere {3}, persone {4}")
    @CsvSource({
        "60, 14 9, 4, 3, 3",
        "76, 14 14 9, 6, 5, 5",
        "55.99, 14 14, 3, 4, 3",
        "56, 14 14, 4, 4, 4",
        "65.99, 14 14 14, 4, 6, 4",
        "66, 14 14 14, 5, 6, 5",
        "13.99, 14, 0, 2, 0",
        "60, 13.99 8.99, 4, 1, 1",
        "90, 14, 7, 2, 2"
    })
    void isTheLesserOfAreaAndRooms(BigDecimal area, String rooms, int byArea, int byRooms, int people) {
        var bedrooms = Arrays.stream(rooms.split(" ")).map(BigDecimal::new).toList();
        var capacity = capacity(new Dwelling(area, bedrooms, false), 1);

        assertThat(capacity.byArea()).isEqualTo(byArea);
        assertThat(capacity.byRooms()).isEqualTo(byRooms);
        assertThat(capacity.people()).isEqualTo(people);
    }

    @ParameterizedTest(name = "monolocale di {0} m²: {1}")
    @CsvSource({"27.99, 0", "28, 1", "30, 1", "37.99, 1", "38, 2", "70, 2"})
    void isOneOrTwoInADwellingOfOneRoom(BigDecimal area, int people) {
        assertThat(capacity(new Dwelling(area, List.of(), true), 1).people()).isEqualTo(people);
    }

    @Test
    void comparesWithThoseWhoNeedIt() {
        var dwelling =
                new Dwelling(BigDecimal.valueOf(60), List.of(BigDecimal.valueOf(14), BigDecimal.valueOf(9)), false);

        assertThat(capacity(dwelling, 3).enough()).isTrue();
        assertThat(capacity(dwelling, 4).lines()).contains(Line.result("housing.not-enough", 4, 3));
    }

    @ParameterizedTest(name = "altezza {0} m, oltre 1.000 m: {1}, soggiorno {2} m²: {3}")
    @CsvSource({
        "2.70, false, 14, housing.enough",
        "2.69, false, 14, housing.unfit",
        "2.55, true, 14, housing.enough",
        "2.54, true, , housing.unfit",
        "2.55, false, , housing.unfit",
        ", true, 13.99, housing.unfit",
        ", false, , housing.enough"
    })
    void isForNobodyWhereRoomsAreTooLowOrTheLivingRoomTooSmall(
            @Nullable BigDecimal height, boolean mountain, @Nullable BigDecimal living, String verdict) {
        var two = List.of(BigDecimal.valueOf(14));
        var capacity = capacity(new Dwelling(BigDecimal.valueOf(60), two, false, living, height, mountain), 2);

        assertThat(capacity.results().map(Line::code)).endsWith(verdict);
        assertThat(capacity.enough()).isEqualTo("housing.enough".equals(verdict));
    }

    @Test
    void saysWhichRoomsAreWrongAndByWhichFigure() {
        var capacity =
                capacity(new Dwelling(BigDecimal.valueOf(30), List.of(), true, null, new BigDecimal("2.5"), true), 1);

        assertThat(capacity.lines())
                .contains(Line.result("housing.height.low", new BigDecimal("2.5"), new BigDecimal("2.55")));
        assertThat(capacity.figures()).extracting(Figure::key).endsWith("housing.height.mountain");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new Dwelling(BigDecimal.ZERO, List.of(), true))
                .returns("calculator.area", RuleBroken::code);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new Dwelling(BigDecimal.TEN, List.of(BigDecimal.valueOf(-1)), false))
                .returns("calculator.bedrooms", RuleBroken::code);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new Dwelling(BigDecimal.TEN, List.of(), true, null, BigDecimal.valueOf(270), false))
                .returns("calculator.height", RuleBroken::code);
    }

    private static HousingCapacity capacity(Dwelling dwelling, int needed) {
        return HousingCapacity.of(dwelling, needed, new ShippedFigures(), DAY);
    }
}
