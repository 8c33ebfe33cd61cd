// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.FormField;
import it.respi.cases.KnownDay;
import it.respi.cases.StepDefinition;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
                known(caseId, day).ifPresent(known -> days.put(field.id(), known));
            }
        }
        return days;
    }

    private Optional<String> known(long caseId, KnownDay day) {
        return switch (day) {
            case TODAY -> Optional.of(LocalDate.now(clock).toString());
            case REPORTED -> ofCase(caseId, "reported_on", LocalDate.class).map(LocalDate::toString);
            case HELD_UNTIL -> ofCase(caseId, "permit_expiry", LocalDate.class).map(LocalDate::toString);
            case APPOINTMENT ->
                ofCase(caseId, "appointment_at", LocalDateTime.class)
                        .filter(at -> !at.toLocalDate().isBefore(LocalDate.now(clock)))
                        .map(LocalDateTime::toString);
        };
    }

    private <T> Optional<T> ofCase(long caseId, String column, Class<T> kind) {
        return jdbc.sql("select " + column + " from case_file where id = ? and " + column + " is not null")
                .param(caseId)
                .query(kind)
                .optional();
    }
}
