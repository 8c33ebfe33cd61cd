// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.RemedyTable;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.Procedures;
import it.respi.kernel.deadline.Remedy;
import it.respi.kernel.deadline.RemedyRule;
import it.respi.kernel.time.TermResult;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Texts;
import it.respi.registry.LegalParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What follows from a term that passed without a decision (ritardo, SP9; rimedi R5 and R9, specification 2.3). */
@Component
record AfterDelay(LegalParameters parameters, Texts texts, Dates dates, Procedures procedures) {

    /**
     * Nothing while the term runs or stands still, after the decision, and where the term is only reported or none of the law:
     * then nobody is asked to decide in place of the office.
     */
    List<Fact> facts(CaseFile file, TermResult term) {
        boolean over = file.term().decidedOn() == null && !term.suspended() && term.daysLeft() < 0;
        if (!over || term.provisional() || !procedures.hasLegalTerm(file.procedureKey())) {
            return List.of();
        }
        LocalDate due = term.dueDate();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("passed", dates.numeric(due)));
        facts.add(fact("substitute", substitute(file)));
        RemedyRule rule = RemedyTable.againstSilence(file.procedureKey(), file.permitType());
        if (rule.withoutTerm()) {
            facts.add(fact("silence.family", texts.say("term.fact.court.family")));
        } else {
            silence(due).ifPresent(last -> facts.add(fact("silence", dates.numeric(last))));
        }
        facts.add(fact("indicative", texts.say("term.fact.indicative.value")));
        return facts;
    }

    /** Empty for a day before the law that is known. */
    private Optional<LocalDate> silence(LocalDate due) {
        Remedy action = Remedy.AGAINST_SILENCE;
        return parameters.find(action.parameter(), due).map(law -> action.lastDay(due, law.amount()));
    }

    private String substitute(CaseFile file) {
        LocalDate asked = file.late().substituteAskedOn();
        LocalDate due = file.late().substituteDueOn(file.term().rule());
        return asked == null || due == null
                ? texts.say("term.fact.substitute.open")
                : texts.say("term.fact.substitute.value", dates.numeric(asked), dates.numeric(due));
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.say("term.fact." + key), value);
    }
}
