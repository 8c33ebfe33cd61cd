// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;

/**
 * Whom somebody wants to bring together, and what there is to live on (art. 29 c. 3 lett. b TUI).
 *
 * @param protection of the sponsor (richiedente)
 * @param asked relatives who shall come
 * @param present dependants who are in Italy already (familiari a carico)
 * @param income of the year, with that of relatives who live in the same dwelling
 * @param day of the request: it decides whose year's amount counts
 */
public record IncomeQuestion(Protection protection, Relatives asked, Relatives present, Euro income, LocalDate day) {

    /** More relatives than this are no family but a slip of the keyboard. */
    public static final int MOST = 20;

    /** Refuses more than {@value #MOST} relatives with {@code calculator.relatives}, nobody with {@code calculator.relatives.none} and a negative income with {@code calculator.income}. */
    public IncomeQuestion {
        if (asked.all() == 0) {
            throw new RuleBroken("calculator.relatives.none");
        }
        if (asked.all() > MOST || present.all() > MOST) {
            throw new RuleBroken("calculator.relatives", MOST);
        }
        if (income.cents() < 0) {
            throw new RuleBroken("calculator.income");
        }
    }

    /** Protection of the sponsor, as far as the income depends on it. */
    public enum Protection {
        /** None. */
        NONE,
        /** Subsidiary protection (protezione sussidiaria): twice the amount for two relatives or more. */
        SUBSIDIARY,
        /** Refugee status (status di rifugiato, art. 29-bis TUI): no income is asked for. */
        REFUGEE
    }

    /**
     * Relatives counted as the law counts them.
     *
     * @param others all but children under 14
     * @param under14 children under 14
     */
    public record Relatives(int others, int under14) {
        /** Nobody. */
        public static final Relatives NOBODY = new Relatives(0, 0);

        /** Refuses fewer than none with {@code calculator.relatives}. */
        public Relatives {
            if (others < 0 || under14 < 0) {
                throw new RuleBroken("calculator.relatives", MOST);
            }
        }

        /** All of them. */
        public int all() {
            return others + under14;
        }

        Relatives with(Relatives more) {
            return new Relatives(others + more.others, under14 + more.under14);
        }

        /** Halves of the amount that they add: one for each; children under 14 one together, two from the second on. */
        int halves() {
            return others + Math.min(under14, 2);
        }
    }
}
