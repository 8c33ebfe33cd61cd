// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.RemedyTable;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.RemedyTerms;
import it.respi.kernel.deadline.Remedy;
import it.respi.kernel.deadline.RemedyRule;
import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.LegalTerm;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Texts;
import it.respi.registry.LegalParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What follows from a notified refusal (rimedi, specification 2.3; partenza, art. 12 c. 2 Reg.): days that are an
 * indication, never legal advice.
 */
@Component
class AfterRefusal {
    private static final String GRANT = "GRANT";

    private final LegalParameters parameters;
    private final Texts texts;
    private final Dates dates;
    private final RemedyTerms terms;

    AfterRefusal(LegalParameters parameters, Texts texts, Dates dates, RemedyTerms terms) {
        this.parameters = parameters;
        this.texts = texts;
        this.dates = dates;
        this.terms = terms;
    }

    /** Nothing before a refusal was notified. */
    List<Fact> facts(CaseFile file) {
        LocalDate notified = file.decision().notifiedOn();
        if (notified == null || GRANT.equals(file.decision().decision())) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("notified", dates.numeric(notified)));
        LocalDate appealed = file.decision().appealedOn();
        if (appealed != null) {
            facts.add(fact("appealed", dates.numeric(appealed)));
        }
        List<RemedyRule> rules = terms.rules(file);
        rules.forEach(rule -> facts.addAll(remedies(rule, notified)));
        if (rules.isEmpty()) {
            facts.add(fact("court", texts.say("term.fact.court.unknown")));
        }
        if (!terms.isEarly(file)
                && RemedyTable.mayEndStay(file.procedureKey(), file.permitType(), file.permitExpiry(), notified)) {
            parameters
                    .find("permit.refusal.leave_within", notified)
                    .map(law -> leave(notified, law.amount()))
                    .ifPresent(facts::add);
        } else if (file.permitExpiry() != null) {
            facts.add(fact(
                    "permit-holds", texts.say("term.fact.permit-holds.value", dates.numeric(file.permitExpiry()))));
        }
        facts.add(fact("indicative", texts.say("term.fact.indicative.value")));
        return facts;
    }

    private Fact leave(LocalDate notified, int days) {
        LocalDate leave = LegalClock.national().lastDay(notified, LegalTerm.workingDays(days));
        return fact("leave", texts.say("term.fact.leave.value", dates.numeric(leave), days));
    }

    private List<Fact> remedies(RemedyRule rule, LocalDate notified) {
        return switch (rule) {
            case R2 -> List.of(fact("court", texts.say("term.fact.court.family")));
            case R4B -> List.of(fact("court.marriage", texts.say("term.fact.court.marriage.value")));
            case R7 -> List.of(fact("court", texts.say("term.fact.court.protection")));
            default ->
                rule.remedies().stream()
                        .flatMap(remedy -> parameters
                                .find(remedy.parameter(), notified)
                                .map(law -> fact(
                                        remedy == Remedy.EXTRAORDINARY_PETITION ? "petition" : "tar." + rule.forum(),
                                        dates.numeric(remedy.lastDay(notified, law.amount()))))
                                .stream())
                        .toList();
        };
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.say("term.fact." + key), value);
    }
}
