// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.calculator;

import it.respi.kernel.calculator.Calculation;
import it.respi.kernel.calculator.FeeQuestion;
import it.respi.kernel.calculator.Fees;
import it.respi.kernel.calculator.Figures;
import it.respi.kernel.calculator.PermitRequest;
import it.respi.kernel.calculator.PermitTitle;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What an application costs.
 *
 * @param matter {@link Matter}
 * @param request {@link PermitRequest}; for a permit
 * @param title {@link PermitTitle}; for a permit
 * @param months length of the permit
 * @param minor whether the holder is a minor
 * @param byKit whether it is sent through the post office
 */
record FeeForm(
        @Nullable String matter,
        @Nullable String request,
        @Nullable String title,
        @Nullable String months,
        @Nullable Boolean minor,
        @Nullable Boolean byKit)
        implements Question {

    /** What is paid for. */
    enum Matter {
        PERMIT,
        CITIZENSHIP,
        HOUSING
    }

    static FeeForm blank() {
        return new FeeForm(
                Matter.PERMIT.name(), PermitRequest.RENEWAL.name(), PermitTitle.ORDINARY.name(), "24", false, true);
    }

    @Override
    public @Nullable Calculation calculate(Figures figures, LocalDate today, Errors errors) {
        Fees fees = new Fees(figures);
        Typed typed = new Typed(errors);
        return switch (typed.choice("matter", matter, Matter.class)) {
            case CITIZENSHIP -> fees.citizenship(today);
            case HOUSING -> fees.housing(today);
            case PERMIT -> {
                FeeQuestion asked = new FeeQuestion(
                        typed.choice("request", request, PermitRequest.class),
                        typed.choice("title", title, PermitTitle.class),
                        typed.whole("months", months, 1, FeeQuestion.LONGEST, null),
                        Boolean.TRUE.equals(minor),
                        Boolean.TRUE.equals(byKit),
                        today);
                yield errors.hasErrors() ? null : fees.permit(asked);
            }
        };
    }
}
