// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.casefile.CaseFile;
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
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * What follows from a notified refusal (rimedi, specification 2.3; partenza, art. 12 c. 2 Reg.): days that are an
 * indication, never legal advice.
 */
@Component
class AfterRefusal {
    private final LegalParameters parameters;
    private final Texts texts;
    private final Dates dates;

    AfterRefusal(LegalParameters parameters, Texts texts, Dates dates) {
        this.parameters = parameters;
        this.texts = texts;
        this.dates = dates;
    }

    /** Nothing before a refusal was notified. */
    List<Fact> facts(CaseFile file) {
        LocalDate notified = file.decision().notifiedOn();
        if (notified == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("notified", dates.numeric(notified)));
        facts.addAll(remedies(Objects.requireNonNullElse(file.permitType(), ""), notified));
        int days = parameters.amount("permit.refusal.leave_within", notified);
        LocalDate leave = LegalClock.national().lastDay(notified, LegalTerm.workingDays(days));
        facts.add(fact("leave", texts.say("term.fact.leave.value", dates.numeric(leave), days)));
        facts.add(fact("indicative", texts.say("term.fact.indicative.value")));
        return facts;
    }

    private List<Fact> remedies(String permitType, LocalDate notified) {
        RemedyRule rule = RemedyRule.againstRefusalOf(permitType);
        if (rule.withoutTerm()) {
            return List.of(fact("court", texts.say("term.fact.court.family")));
        }
        if (rule.urgent()) {
            return List.of(fact("court", texts.say("term.fact.court.protection")));
        }
        return List.of(
                fact("tar", dates.numeric(Remedy.ADMINISTRATIVE_COURT.lastDay(notified))),
                fact("petition", dates.numeric(Remedy.EXTRAORDINARY_PETITION.lastDay(notified))));
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.say("term.fact." + key), value);
    }
}
