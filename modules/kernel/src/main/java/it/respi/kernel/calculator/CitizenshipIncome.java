// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Income that citizenship asks for in each of the last three years, until the oath (reddito, art. 9 L. 91/1992;
 * specification 5): one amount for somebody alone, another with a dependent spouse, and more for each other dependant.
 *
 * @param question what was asked
 * @param base the amount for somebody alone, or with a dependent spouse
 * @param each what each other dependant adds (familiare a carico)
 */
public record CitizenshipIncome(Question question, Figure base, Figure each) implements Calculation {
    /** More dependants than this are no family but a slip of the keyboard. */
    public static final int MOST = 20;

    /**
     * Who applies, and on what they live.
     *
     * @param spouse whether a spouse depends on them (coniuge a carico)
     * @param others other dependants, 0 to {@value #MOST}
     * @param incomes of the years before that of the request, the last one first
     * @param day of the request
     */
    public record Question(boolean spouse, int others, List<Euro> incomes, LocalDate day) {
        /** Refuses fewer than none or more than {@value #MOST} with {@code calculator.relatives}, a negative income with {@code calculator.income}. */
        public Question {
            incomes = List.copyOf(incomes);
            if (others < 0 || others > MOST) {
                throw new RuleBroken("calculator.relatives", MOST);
            }
            if (incomes.stream().anyMatch(income -> income.cents() < 0)) {
                throw new RuleBroken("calculator.income.negative");
            }
        }
    }

    /** The threshold of that question, by the figures of its day. */
    public static CitizenshipIncome of(Question question, Figures figures) {
        var base = question.spouse()
                ? figures.on("citizenship.income.spouse", question.day())
                : figures.on("citizenship.income.single", question.day());
        return new CitizenshipIncome(question, base, figures.on("citizenship.income.each", question.day()));
    }

    /** What is asked for in each year. */
    public Euro required() {
        return base.euro().plus(each.euro().times(question.others()));
    }

    /** Whether each year has it. */
    public boolean enough() {
        return question.incomes().stream().allMatch(income -> income.compareTo(required()) >= 0);
    }

    @Override
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(Line.step(question.spouse() ? "citizenship.spouse" : "citizenship.single", base.euro()));
        if (question.others() > 0) {
            lines.add(Line.step(
                    "citizenship.others",
                    question.others(),
                    each.euro(),
                    each.euro().times(question.others())));
        }
        lines.add(Line.result("citizenship.required", required()));
        for (int back = 0; back < question.incomes().size(); back++) {
            lines.add(
                    year(question.day().getYear() - 1 - back, question.incomes().get(back)));
        }
        lines.add(Line.result(enough() ? "citizenship.enough" : "citizenship.not-enough"));
        lines.add(Line.step("citizenship.note"));
        return lines;
    }

    @Override
    public List<Figure> figures() {
        return question.others() > 0 ? List.of(base, each) : List.of(base);
    }

    private Line year(int year, Euro income) {
        var gap = required().minus(income);
        return gap.cents() > 0
                ? Line.step("citizenship.year.missing", year, income, gap)
                : Line.step("citizenship.year", year, income);
    }
}
