// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says what a permit costs: the length of a permit that does not exist yet is not known, and neither is the total. */
@Component
public class PermitFees {
    /** Code of the payment slip in the list of papers (bollettino, P1.6). */
    public static final String SLIP = "D06";

    private static final int OF_AGE = 18;
    private static final int CENTS = 2;

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
        boolean ofAge = !birthDate.plusYears(OF_AGE).isAfter(day);
        Contribution contribution =
                catalogue.permitType(permitType).map(PermitType::contribution).orElse(Contribution.UNKNOWN);
        return new PermitFee(
                euro("fee.permit-card", day),
                ofAge ? contribution : Contribution.NONE,
                euro("fee.contribution.one-year", day),
                euro("fee.contribution.longer", day),
                byKit ? euro("fee.kit-service", day) : null);
    }

    private BigDecimal euro(String key, LocalDate day) {
        return BigDecimal.valueOf(parameters.amount(key, day), CENTS);
    }
}
