// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an application costs (specification 2.5). Respi takes no payment.
 *
 * @param figures the amounts
 */
public record Fees(Figures figures) {
    private static final int SHORT_STAY = 3;
    private static final int ONE_YEAR = 12;
    private static final int TWO_YEARS = 24;

    /** An electronic permit (permesso di soggiorno elettronico, D.M. 5 maggio 2017). */
    public FeeBill permit(FeeQuestion asked) {
        var items = new ArrayList<FeeItem>();
        items.add(one("stamp", asked.day()));
        items.add(new FeeItem("card", 1, figures.on("fee.permit-card", asked.day())));
        var reason = reasonFor(asked);
        if (reason.isEmpty()) {
            items.add(new FeeItem("contribution", 1, contribution(asked)));
        }
        if (asked.byKit()) {
            items.add(new FeeItem("kit", 1, figures.on("fee.kit-service", asked.day())));
        }
        return new FeeBill(items, reason, reason.equals("unknown") ? List.of(contribution(asked)) : List.of());
    }

    /** A request for citizenship (cittadinanza, art. 9-bis L. 91/1992). */
    public FeeBill citizenship(LocalDate day) {
        var paid = new FeeItem("citizenship", 1, figures.on("fee.citizenship", day));
        return new FeeBill(List.of(paid, one("stamp", day)), "", List.of());
    }

    /** A certificate of suitable housing (idoneità alloggiativa); each Comune sets its own fees, these are Cuneo's. */
    public FeeBill housing(LocalDate day) {
        var stamps = figures.on("fee.housing.stamps", day).amount();
        return new FeeBill(
                List.of(
                        new FeeItem("housing", 1, figures.on("fee.housing.rights", day)),
                        new FeeItem("stamp", stamps, figures.on("fee.stamp", day))),
                "",
                List.of());
    }

    private FeeItem one(String code, LocalDate day) {
        return new FeeItem(code, 1, figures.on("fee." + code, day));
    }

    /** Why no contribution is asked for; empty when it is due. */
    private static String reasonFor(FeeQuestion asked) {
        if (asked.minor()) {
            return "minor";
        }
        if (!asked.request().contributes()) {
            return "request";
        }
        return switch (asked.title()) {
            case PROTECTION, MEDICAL_CARE -> "title";
            case OTHER -> "unknown";
            case ORDINARY -> asked.months() <= SHORT_STAY ? "short" : "";
            case LONG_TERM, HIGHLY_SKILLED -> "";
        };
    }

    private Figure contribution(FeeQuestion asked) {
        if (asked.title() == PermitTitle.LONG_TERM || asked.title() == PermitTitle.HIGHLY_SKILLED) {
            return figures.on("fee.contribution.long-term", asked.day());
        }
        if (asked.months() <= ONE_YEAR) {
            return figures.on("fee.contribution.one-year", asked.day());
        }
        var longer = asked.months() <= TWO_YEARS ? "fee.contribution.longer" : "fee.contribution.three-years";
        return figures.on(longer, asked.day());
    }
}
