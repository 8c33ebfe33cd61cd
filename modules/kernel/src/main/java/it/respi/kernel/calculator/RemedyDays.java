// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import it.respi.kernel.deadline.Forum;
import it.respi.kernel.deadline.Remedy;
import it.respi.kernel.deadline.RemedyRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What can be done against an act or a silence, and until when (rimedi, specification 2.3).
 *
 * @param rule which remedy
 * @param from day on which the act was notified; against silence, last day of the term of the procedure
 * @param terms how long they are
 */
public record RemedyDays(RemedyRule rule, LocalDate from, Figures terms) implements Calculation {

    /** The last day of one remedy of the rule. */
    public LocalDate lastDay(Remedy remedy) {
        return remedy.lastDay(from, figure(remedy).amount());
    }

    private Figure figure(Remedy remedy) {
        return terms.on(remedy.parameter(), from);
    }

    @Override
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        Forum forum = rule.forum();
        lines.add(Line.result("remedy.forum." + forum));
        rule.remedies().forEach(remedy -> {
            lines.add(Line.result(
                    "remedy.day." + remedy, lastDay(remedy), figure(remedy).amount()));
            if (remedy.augustSkipped()) {
                lines.add(Line.step("remedy.august"));
            }
        });
        if (rule.withoutTerm()) {
            lines.add(Line.step("remedy.without-term"));
        }
        if (rule.urgent()) {
            lines.add(Line.result("remedy.urgent"));
        }
        if (rule == RemedyRule.R4B || rule == RemedyRule.R9) {
            lines.add(Line.step("remedy.note." + rule));
        }
        return lines;
    }

    @Override
    public List<Figure> figures() {
        return Stream.concat(
                        Stream.of(new Figure("remedy." + rule, 0, "", LocalDate.EPOCH, rule.norm(), rule.tag())),
                        rule.remedies().stream().map(this::figure))
                .toList();
    }
}
