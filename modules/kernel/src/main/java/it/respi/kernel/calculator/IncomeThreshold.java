// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import it.respi.kernel.calculator.IncomeQuestion.Protection;
import it.respi.kernel.calculator.IncomeQuestion.Purpose;
import it.respi.kernel.calculator.IncomeQuestion.Relatives;
import java.util.ArrayList;
import java.util.List;

/**
 * Income that a family reunification asks for (reddito, art. 29 c. 3 lett. b TUI): the social allowance of the year, half
 * of it more for each relative, children under 14 counted together. A long-term permit asks for the same (art. 9 c. 1 TUI), for
 * the applicant alone for the allowance itself.
 *
 * @param question what was asked
 * @param allowance the social allowance of the year (assegno sociale)
 * @param counting whether dependants already in Italy count; offices differ, so both amounts are told
 */
public record IncomeThreshold(IncomeQuestion question, Figure allowance, Figure counting) implements Calculation {

    /** The threshold of that question. */
    public static IncomeThreshold of(IncomeQuestion question, Figures figures) {
        return new IncomeThreshold(
                question,
                figures.on("income.social_allowance", question.day()),
                figures.on("income.count_existing_dependants", question.day()));
    }

    /** What is asked for as the network counts. */
    public Euro required() {
        return countsPresent() ? withPresent() : withoutPresent();
    }

    /** What is asked for when dependants already in Italy count. */
    public Euro withPresent() {
        return threshold(question.asked().with(question.present()));
    }

    /** What is asked for when they do not. */
    public Euro withoutPresent() {
        return threshold(question.asked());
    }

    /** What is missing; nothing when the income is enough. */
    public Euro missing() {
        var gap = required().minus(question.income());
        return gap.cents() > 0 ? gap : Euro.NONE;
    }

    @Override
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        if (freeOfIncome()) {
            lines.add(Line.result("income.refugee"));
            return lines;
        }
        lines.add(
                Line.step("income.base", allowance.euro(), allowance.validFrom().getYear()));
        if (question.day().getYear() > allowance.validFrom().getYear()) {
            lines.add(Line.step(
                    "income.stale",
                    allowance.validFrom().getYear(),
                    question.day().getYear()));
        }
        var counted = countsPresent() ? question.asked().with(question.present()) : question.asked();
        tellSum(counted, lines);
        lines.add(Line.result("income.required", required()));
        if (question.present().all() > 0) {
            var other = countsPresent() ? withoutPresent() : withPresent();
            lines.add(Line.step(countsPresent() ? "income.without-present" : "income.with-present", other));
        }
        lines.add(
                missing().cents() == 0
                        ? Line.result("income.enough", question.income())
                        : Line.result("income.missing", question.income(), missing()));
        return lines;
    }

    @Override
    public List<Figure> figures() {
        return question.present().all() > 0 ? List.of(allowance, counting) : List.of(allowance);
    }

    private void tellSum(Relatives counted, List<Line> lines) {
        if (flat(counted)) {
            lines.add(Line.step("income.subsidiary", allowance.euro().times(2)));
            return;
        }
        var half = allowance.euro().halves(1);
        if (counted.others() > 0) {
            lines.add(Line.step(
                    "income.others", counted.others(), half, allowance.euro().halves(counted.others())));
        }
        if (counted.under14() > 0) {
            var share = Math.min(counted.under14(), 2);
            lines.add(Line.step(
                    "income.under14." + share,
                    counted.under14(),
                    allowance.euro().halves(share)));
        }
        if (counted.all() > 0) {
            lines.add(Line.step("income.factor", allowance.euro(), 2 + counted.halves()));
        }
    }

    private Euro threshold(Relatives counted) {
        if (freeOfIncome()) {
            return Euro.NONE;
        }
        return flat(counted) ? allowance.euro().times(2) : allowance.euro().halves(2 + counted.halves());
    }

    private boolean freeOfIncome() {
        return question.purpose() == Purpose.REUNIFICATION && question.protection() == Protection.REFUGEE;
    }

    private boolean flat(Relatives counted) {
        return question.protection() == Protection.SUBSIDIARY && counted.all() > 1;
    }

    private boolean countsPresent() {
        return counting.amount() != 0;
    }
}
