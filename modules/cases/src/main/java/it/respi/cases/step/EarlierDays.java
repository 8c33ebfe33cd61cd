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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days answered in steps before, from which limits of this step run; nothing is read where none does. */
@Component
class EarlierDays {
    private final NewestAnswers newest;
    private final JdbcClient jdbc;

    EarlierDays(NewestAnswers newest, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.newest = newest;
    }

    /**
     * By the name of the question; the newest answer counts, except for the day from which the time of the step itself runs:
     * another group of people may have recorded a later one meanwhile.
     */
    Map<String, LocalDate> of(StepRow row, StepDefinition step) {
        Map<String, LocalDate> days = new HashMap<>();
        newest.of(row.caseId(), asked(step)).forEach((question, answer) -> days.put(question, LocalDate.parse(answer)));
        String own = step.targetFrom();
        if (own != null && days.containsKey(own)) {
            countsFrom(row).ifPresent(day -> days.put(own, day));
        }
        return days;
    }

    /** The day from which the time of a step runs; empty when it runs from its opening. */
    Optional<LocalDate> countsFrom(StepRow row) {
        return jdbc.sql("select counts_from from case_step where id = ?")
                .param(row.id())
                .query((rs, number) -> Optional.ofNullable(rs.getObject(1, LocalDate.class)))
                .optional()
                .flatMap(day -> day);
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
