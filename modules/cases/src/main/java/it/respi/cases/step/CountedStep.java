// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.StepDefinition;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import it.respi.registry.LegalParameters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of a step whose term runs from a recorded day (termine che corre da un fatto) how its last day was counted. */
@Component
record CountedStep(EarlierDays days, LegalParameters parameters, Dates dates, Texts texts) {

    /** One sentence, or null for a step whose time runs from its opening. */
    @Nullable
    String inWords(StepRow row, StepDefinition step) {
        String key = step.targetTerm();
        return key == null || step.targetFrom() == null
                ? null
                : days.countsFrom(row).map(from -> sentence(row, key, from)).orElse(null);
    }

    private @Nullable String sentence(StepRow row, String key, LocalDate from) {
        return parameters
                .find(key, from)
                .filter(found -> found.termUnit().isPresent())
                .map(found -> texts.say(
                        "step.counted." + found.unit(),
                        found.amount(),
                        dates.numeric(from),
                        dates.numeric(row.dueOn()),
                        found.norm()))
                .orElse(null);
    }
}
