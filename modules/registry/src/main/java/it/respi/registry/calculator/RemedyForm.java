// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.calculator;

import it.respi.kernel.calculator.Calculation;
import it.respi.kernel.calculator.Figures;
import it.respi.kernel.calculator.RemedyDays;
import it.respi.kernel.deadline.RemedyRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/**
 * What can be done against an act.
 *
 * @param act {@link RemedyRule}
 * @param actDay day of notification; against silence, last day of the term
 */
record RemedyForm(
        @Nullable String act,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate actDay) implements Question {

    /** Since the code of administrative trials (D.Lgs. 104/2010) the register knows every term. */
    private static final LocalDate CODE_OF_2010 = LocalDate.of(2010, 9, 16);

    static RemedyForm blank() {
        return new RemedyForm(RemedyRule.R1.name(), null);
    }

    @Override
    public @Nullable Calculation calculate(Figures figures, LocalDate today, Errors errors) {
        Typed typed = new Typed(errors);
        RemedyRule rule = typed.choice("act", act, RemedyRule.class);
        LocalDate day = typed.day("actDay", actDay);
        if (!errors.hasErrors() && day.isBefore(CODE_OF_2010)) {
            errors.rejectValue("actDay", "calculator.remedy.too-old");
        }
        return errors.hasErrors() ? null : new RemedyDays(rule, day, figures);
    }
}
