// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.time.LegalTerm;
import it.respi.kernel.time.TermUnit;
import it.respi.registry.LegalParameter;
import org.jspecify.annotations.Nullable;

/**
 * The term that the law gives for the decision (termine del procedimento), as a parameter says it on a day.
 *
 * @param key of the parameter, null where none is known
 * @param amount how many units; 0 where no term runs
 * @param unit days, working days or months
 */
public record TermRule(@Nullable String key, int amount, TermUnit unit) {
    private static final int DAYS_OF_HALF_A_MONTH = 15;

    /** No term runs. */
    public static final TermRule NONE = new TermRule(null, 0, TermUnit.DAY);

    /**
     * The term of a parameter.
     *
     * @throws RuleBroken {@code procedure.term-unknown} when its unit is none of a procedure
     */
    public static TermRule of(LegalParameter parameter) {
        return new TermRule(
                parameter.key(),
                parameter.amount(),
                parameter.termUnit().orElseThrow(() -> new RuleBroken("procedure.term-unknown", parameter.key())));
    }

    /** A term in days of which no parameter is known. */
    public static TermRule days(int amount) {
        return new TermRule(null, amount, TermUnit.DAY);
    }

    /** Whether a term runs. */
    public boolean isSet() {
        return amount > 0;
    }

    /** The same for the clock. */
    public LegalTerm legal() {
        return legal(amount);
    }

    /** Half of it, rounded up to a day: what the official with substitute power has (art. 2 c. 9-ter L. 241/1990). */
    public LegalTerm half() {
        boolean halfAMonth = unit == TermUnit.MONTH && amount % 2 != 0;
        return halfAMonth ? LegalTerm.days(amount * DAYS_OF_HALF_A_MONTH) : legal((amount + 1) / 2);
    }

    private LegalTerm legal(int units) {
        return switch (unit) {
            case DAY -> LegalTerm.days(units);
            case WORKING_DAY -> LegalTerm.workingDays(units);
            case MONTH -> LegalTerm.months(units);
            case YEAR, HOUR -> throw new IllegalStateException("no term of a procedure is in " + unit);
        };
    }

    /** Key of its words, which take the amount. */
    public String words() {
        return "term.length." + unit;
    }
}
