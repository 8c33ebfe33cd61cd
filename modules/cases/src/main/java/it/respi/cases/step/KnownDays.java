// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.FormField;
import it.respi.cases.KnownDay;
import it.respi.cases.StepDefinition;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in the questions of a step before anybody answers them; whoever answers may change it. */
@Component
class KnownDays {
    private final JdbcClient jdbc;
    private final Clock clock;

    KnownDays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By the id of the question, as a field for a day is filled in; what is not known is left out. */
    Map<String, Object> of(long caseId, StepDefinition step) {
        Map<String, Object> days = new HashMap<>();
        for (FormField field : step.fields()) {
            KnownDay day = field.prefill();
            if (day != null) {
                known(caseId, day).ifPresent(known -> days.put(field.id(), known.toString()));
            }
        }
        return days;
    }

    private Optional<LocalDate> known(long caseId, KnownDay day) {
        return switch (day) {
            case TODAY -> Optional.of(LocalDate.now(clock));
            case REPORTED -> ofCase(caseId, "reported_on");
            case HELD_UNTIL -> ofCase(caseId, "permit_expiry");
        };
    }

    private Optional<LocalDate> ofCase(long caseId, String column) {
        return jdbc.sql("select " + column + " from case_file where id = ? and " + column + " is not null")
                .param(caseId)
                .query(LocalDate.class)
                .optional();
    }
}
