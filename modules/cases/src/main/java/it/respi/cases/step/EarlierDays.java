// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.DayLimit;
import it.respi.cases.FormField;
import it.respi.cases.StepDefinition;
import it.respi.cases.casefile.NewestAnswers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The days answered in steps before, from which limits of this step run; nothing is read where none does. */
@Component
class EarlierDays {
    private final NewestAnswers newest;

    EarlierDays(NewestAnswers newest) {
        this.newest = newest;
    }

    /** By the name of the question; the newest answer counts. */
    Map<String, LocalDate> of(long caseId, StepDefinition step) {
        Map<String, LocalDate> days = new HashMap<>();
        newest.of(caseId, asked(step)).forEach((question, answer) -> days.put(question, LocalDate.parse(answer)));
        return days;
    }

    private static Set<String> asked(StepDefinition step) {
        Set<String> own = step.fields().stream().map(FormField::id).collect(Collectors.toSet());
        return step.fields().stream()
                .map(FormField::limit)
                .filter(Objects::nonNull)
                .map(DayLimit::from)
                .filter(Objects::nonNull)
                .filter(from -> !own.contains(from))
                .collect(Collectors.toSet());
    }
}
