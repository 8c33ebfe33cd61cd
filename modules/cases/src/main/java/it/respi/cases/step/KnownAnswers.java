// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.FormField;
import it.respi.cases.KnownAnswer;
import it.respi.cases.StepDefinition;
import it.respi.registry.LegalParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in the questions of a step before anybody answers them; whoever answers may change it. */
@Component
class KnownAnswers {
    /** With the country, in small letters, behind it. */
    private static final String CHECKED_FIRST = "work.checks_first.";

    private final JdbcClient jdbc;
    private final LegalParameters parameters;
    private final Clock clock;

    KnownAnswers(JdbcClient jdbc, LegalParameters parameters, Clock clock) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** By the id of the question, as a field is filled in; what is not known is left out. */
    Map<String, Object> of(StepRow row, StepDefinition step) {
        Map<String, Object> answers = new HashMap<>();
        for (FormField field : step.fields()) {
            KnownAnswer answer = field.prefill();
            if (answer != null) {
                known(row, answer).ifPresent(known -> answers.put(field.id(), known));
            }
        }
        return answers;
    }

    private Optional<String> known(StepRow row, KnownAnswer answer) {
        long caseId = row.caseId();
        return switch (answer) {
            case TODAY -> Optional.of(LocalDate.now(clock).toString());
            case REPORTED -> ofCase(caseId, "reported_on", LocalDate.class).map(LocalDate::toString);
            case HELD_UNTIL -> ofCase(caseId, "permit_expiry", LocalDate.class).map(LocalDate::toString);
            case APPOINTMENT ->
                ofCase(caseId, "appointment_at", LocalDateTime.class)
                        .filter(at -> !at.toLocalDate().isBefore(LocalDate.now(clock)))
                        .map(LocalDateTime::toString);
            case CHECKED_COUNTRY -> isCheckedFirst(row.dossierId()) ? Optional.of("true") : Optional.empty();
        };
    }

    private boolean isCheckedFirst(long dossierId) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(
                        "select p.citizenship from dossier d join dossier_person p on p.id = d.holder_id where d.id = ?")
                .param(dossierId)
                .query(String.class)
                .optional()
                .flatMap(country -> parameters.find(CHECKED_FIRST + country.toLowerCase(Locale.ROOT), today))
                .filter(listed -> listed.amount() != 0)
                .isPresent();
    }

    private <T> Optional<T> ofCase(long caseId, String column, Class<T> kind) {
        return jdbc.sql("select " + column + " from case_file where id = ? and " + column + " is not null")
                .param(caseId)
                .query(kind)
                .optional();
    }
}
