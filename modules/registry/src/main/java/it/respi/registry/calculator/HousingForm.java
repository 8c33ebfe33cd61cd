// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.calculator;

import it.respi.kernel.calculator.Calculation;
import it.respi.kernel.calculator.Dwelling;
import it.respi.kernel.calculator.Figures;
import it.respi.kernel.calculator.HousingCapacity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * How many people a dwelling is good for.
 *
 * @param area square metres
 * @param bedrooms square metres of each bedroom, with semicolons or spaces between
 * @param oneRoom whether it is a dwelling of one room
 * @param living square metres of the living room; may be missing
 * @param height metres of the lowest room; may be missing
 * @param mountain whether it stands above 1,000 m
 * @param people who will live there, children under 14 with the holder's consent left out
 */
record HousingForm(
        @Nullable String area,
        @Nullable String bedrooms,
        @Nullable Boolean oneRoom,
        @Nullable String living,
        @Nullable String height,
        @Nullable Boolean mountain,
        @Nullable String people)
        implements Question {
    private static final int MOST_PEOPLE = 40;

    static HousingForm blank() {
        return new HousingForm("", "", false, "", "", false, "");
    }

    @Override
    public @Nullable Calculation calculate(Figures figures, LocalDate today, Errors errors) {
        Typed typed = new Typed(errors);
        BigDecimal metres = typed.number("area", area);
        int needed = typed.whole("people", people, 1, MOST_PEOPLE, null);
        boolean studio = Boolean.TRUE.equals(oneRoom);
        List<BigDecimal> rooms = studio ? List.of() : rooms(errors);
        BigDecimal day = studio ? null : typed.numberOrNone("living", living);
        BigDecimal high = typed.numberOrNone("height", height);
        boolean above = Boolean.TRUE.equals(mountain);
        return errors.hasErrors()
                ? null
                : HousingCapacity.of(new Dwelling(metres, rooms, studio, day, high, above), needed, figures, today);
    }

    private List<BigDecimal> rooms(Errors errors) {
        String typed = Objects.requireNonNullElse(bedrooms, "").strip();
        List<@Nullable BigDecimal> read =
                Arrays.stream(typed.split("[;\\s]+")).map(Typed::read).toList();
        if (typed.isEmpty() || read.stream().anyMatch(Objects::isNull)) {
            errors.rejectValue("bedrooms", "calculator.bedrooms.form");
            return List.of();
        }
        return read.stream().map(Objects::requireNonNull).toList();
    }
}
