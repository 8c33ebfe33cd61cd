// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.calculator;

import it.respi.kernel.calculator.Calculation;
import it.respi.kernel.calculator.CitizenshipIncome;
import it.respi.kernel.calculator.Euro;
import it.respi.kernel.calculator.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/**
 * Income for citizenship.
 *
 * @param spouse whether a spouse depends on who applies
 * @param dependants other dependants
 * @param lastYear income of the year before that of the request
 * @param yearBefore income of the year before that
 * @param twoBefore income of the first of the three years
 * @param askedOn day of the request; today when missing
 */
record CitizenshipForm(
        @Nullable Boolean spouse,
        @Nullable String dependants,
        @Nullable String lastYear,
        @Nullable String yearBefore,
        @Nullable String twoBefore,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate askedOn)
        implements Question {
    private static final BigDecimal CENTS = BigDecimal.valueOf(100);

    static CitizenshipForm blank() {
        return new CitizenshipForm(false, "0", "", "", "", null);
    }

    @Override
    public @Nullable Calculation calculate(Figures figures, LocalDate today, Errors errors) {
        Typed typed = new Typed(errors);
        int others = typed.whole("dependants", dependants, 0, CitizenshipIncome.MOST, 0);
        List<Euro> incomes = List.of(
                euro(typed.number("lastYear", lastYear)),
                euro(typed.number("yearBefore", yearBefore)),
                euro(typed.number("twoBefore", twoBefore)));
        LocalDate day = askedOn == null ? today : typed.day("askedOn", askedOn);
        return errors.hasErrors()
                ? null
                : CitizenshipIncome.of(
                        new CitizenshipIncome.Question(Boolean.TRUE.equals(spouse), others, incomes, day), figures);
    }

    private static Euro euro(BigDecimal amount) {
        return new Euro(amount.multiply(CENTS).longValueExact());
    }
}
