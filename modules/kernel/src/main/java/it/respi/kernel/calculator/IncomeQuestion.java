// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;

/**
 * What somebody asks for, with whom, and what there is to live on (art. 29 c. 3 lett. b and art. 9 c. 1 TUI).
 *
 * @param purpose what is asked for
 * @param protection of the sponsor (richiedente)
 * @param asked relatives who shall come, or who are in the application of a long-term permit
 * @param present dependants who are in Italy already (familiari a carico)
 * @param income of the year, with that of relatives who live in the same dwelling
 * @param day of the request: it decides whose year's amount counts
 */
public record IncomeQuestion(
        Purpose purpose, Protection protection, Relatives asked, Relatives present, Euro income, LocalDate day) {

    /** More relatives than this are no family but a slip of the keyboard. */
    public static final int MOST = 20;

    /**
     * Refuses more than {@value #MOST} relatives with {@code calculator.relatives}, a reunification with nobody with {@code
     * calculator.relatives.none} and a negative income with {@code calculator.income.negative}.
     */
    public IncomeQuestion {
        if (purpose == Purpose.REUNIFICATION && asked.all() == 0) {
            throw new RuleBroken("calculator.relatives.none");
        }
        if (asked.all() > MOST || present.all() > MOST) {
            throw new RuleBroken("calculator.relatives", MOST);
        }
        if (income.cents() < 0) {
            throw new RuleBroken("calculator.income.negative");
        }
    }

    /** What the income is for. */
    public enum Purpose {
        /** Family reunification (ricongiungimento familiare): for at least one relative. */
        REUNIFICATION,
        /** Long-term EU permit (art. 9 c. 1 TUI): the allowance itself for the applicant alone, for relatives as above. */
        LONG_TERM
    }

    /** Protection of the sponsor, as far as the income depends on it. */
    public enum Protection {
        /** None. */
        NONE,
        /** Subsidiary protection (protezione sussidiaria): twice the amount for two relatives or more. */
        SUBSIDIARY,
        /** Refugee status (status di rifugiato): no income is asked for at a reunification (art. 29-bis TUI). */
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
