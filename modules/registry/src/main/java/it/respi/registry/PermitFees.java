// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import it.respi.kernel.calculator.FeeBill;
import it.respi.kernel.calculator.FeeQuestion;
import it.respi.kernel.calculator.Fees;
import it.respi.kernel.calculator.PermitRequest;
import it.respi.kernel.calculator.PermitTitle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what a permit costs: the length of a permit that does not exist yet is not known, and neither is the total. */
@Component
public class PermitFees {
    /** Code of the payment slip in the list of papers (bollettino, P1.6). */
    public static final String SLIP = "D06";

    private static final int OF_AGE = 18;
    private static final int ONE_YEAR = 12;

    private final Catalogue catalogue;
    private final LegalParameters parameters;

    PermitFees(Catalogue catalogue, LegalParameters parameters) {
        this.catalogue = catalogue;
        this.parameters = parameters;
    }

    /**
     * The amounts on a day.
     *
     * @param birthDate of the holder; who is not of age pays no contribution
     * @param byKit whether the application goes through the post office
     */
    public PermitFee of(String permitType, LocalDate birthDate, boolean byKit, LocalDate day) {
        Contribution known =
                catalogue.permitType(permitType).map(PermitType::contribution).orElse(Contribution.UNKNOWN);
        boolean minor = birthDate.plusYears(OF_AGE).isAfter(day);
        FeeBill oneYear = bill(known, ONE_YEAR, minor, byKit, day);
        FeeBill longer = bill(known, ONE_YEAR + 1, minor, byKit, day);
        return new PermitFee(
                amount(oneYear, "card").orElseThrow(),
                minor ? Contribution.NONE : known,
                amount(oneYear, "contribution").orElse(BigDecimal.ZERO),
                amount(longer, "contribution").orElse(BigDecimal.ZERO),
                amount(oneYear, "kit").orElse(null));
    }

    /** An update, a conversion or a duplicate is a type of its own in field 16, so every request counts as a renewal. */
    private FeeBill bill(Contribution known, int months, boolean minor, boolean byKit, LocalDate day) {
        PermitTitle title = switch (known) {
            case BY_LENGTH -> PermitTitle.ORDINARY;
            case LONG_TERM -> PermitTitle.LONG_TERM;
            case NONE -> PermitTitle.PROTECTION;
            case UNKNOWN -> PermitTitle.OTHER;
        };
        return new Fees(parameters.figures())
                .permit(new FeeQuestion(PermitRequest.RENEWAL, title, months, minor, byKit, day));
    }

    private static Optional<BigDecimal> amount(FeeBill bill, String code) {
        return bill.items().stream()
                .filter(item -> item.code().equals(code))
                .map(item -> item.amount().value())
                .findFirst();
    }
}
