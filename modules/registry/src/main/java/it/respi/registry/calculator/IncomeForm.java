// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.calculator;

import it.respi.kernel.calculator.Calculation;
import it.respi.kernel.calculator.Euro;
import it.respi.kernel.calculator.Figures;
import it.respi.kernel.calculator.IncomeQuestion;
import it.respi.kernel.calculator.IncomeQuestion.Protection;
import it.respi.kernel.calculator.IncomeQuestion.Purpose;
import it.respi.kernel.calculator.IncomeQuestion.Relatives;
import it.respi.kernel.calculator.IncomeThreshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/**
 * Income for a family reunification or a long-term permit.
 *
 * @param purpose {@link Purpose}; a reunification when missing
 * @param protection {@link Protection} of the sponsor
 * @param others relatives who shall come or who ask too, but for children under 14
 * @param under14 children under 14 who shall come or who ask too
 * @param presentOthers dependants already in Italy, but for children under 14
 * @param presentUnder14 children under 14 already in Italy
 * @param income of the year, with that of relatives in the same dwelling
 * @param filedOn day of the request; today when missing
 */
record IncomeForm(
        @Nullable String purpose,
        @Nullable String protection,
        @Nullable String others,
        @Nullable String under14,
        @Nullable String presentOthers,
        @Nullable String presentUnder14,
        @Nullable String income,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate filedOn)
        implements Question {
    private static final BigDecimal CENTS = BigDecimal.valueOf(100);
    private static final int FIRST_YEAR = 2025;

    static IncomeForm blank() {
        return new IncomeForm(Purpose.REUNIFICATION.name(), Protection.NONE.name(), "1", "0", "0", "0", "", null);
    }

    @Override
    public @Nullable Calculation calculate(Figures figures, LocalDate today, Errors errors) {
        Typed typed = new Typed(errors);
        Purpose aim = purpose == null ? Purpose.REUNIFICATION : typed.choice("purpose", purpose, Purpose.class);
        Protection chosen = typed.choice("protection", protection, Protection.class);
        int most = IncomeQuestion.MOST;
        int comingOthers = typed.whole("others", others, 0, most, 0);
        int comingChildren = typed.whole("under14", under14, 0, most, 0);
        int hereOthers = typed.whole("presentOthers", presentOthers, 0, most, 0);
        int hereChildren = typed.whole("presentUnder14", presentUnder14, 0, most, 0);
        BigDecimal euro = typed.number("income", income);
        LocalDate day = filedOn == null ? today : filedOn;
        if (day.getYear() < FIRST_YEAR || day.isAfter(today.plusYears(1))) {
            errors.rejectValue(
                    "filedOn",
                    "calculator.income.year",
                    new Object[] {Integer.toString(FIRST_YEAR)},
                    "calculator.income.year");
        }
        if (errors.hasErrors()) {
            return null;
        }
        return IncomeThreshold.of(
                new IncomeQuestion(
                        aim,
                        chosen,
                        new Relatives(comingOthers, comingChildren),
                        new Relatives(hereOthers, hereChildren),
                        new Euro(euro.multiply(CENTS).longValueExact()),
                        day),
                figures);
    }
}
