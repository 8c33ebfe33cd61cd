// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.DayLimit;
import it.respi.cases.FormField;
import it.respi.cases.StepDefinition;
import it.respi.cases.casefile.NewestAnswers;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says of a request that the law bars for some time (divieto di nuova richiesta) that the day from which it runs stands in another
 * case of the person, as after a test of Italian that was failed in a case that is closed. It refuses nothing: whoever records the
 * request knows whether the other case tells it right.
 */
@Component
record BarredElsewhere(NewestAnswers newest, DayLimits limits, JdbcClient jdbc, Dates dates, Texts texts, Clock clock) {

    /** One sentence, or null where nothing bars; nothing is read where the step asks for no such request. */
    @Nullable
    String inWords(StepRow row, StepDefinition step) {
        return step.fields().stream()
                .map(FormField::limit)
                .filter(limit -> limit != null && limit.kind() == DayLimit.Kind.WAIT)
                .map(limit -> sentence(row, limit))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** What the case itself knows limits the answer anyway. */
    private Optional<String> sentence(StepRow row, DayLimit limit) {
        String question = Objects.requireNonNull(limit.from());
        if (!newest.of(row.caseId(), List.of(question)).isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        return elsewhere(row, question)
                .flatMap(from -> limits.barredUntil(limit, from)
                        .filter(last -> !last.isBefore(today))
                        .map(last -> texts.say("step.barred", dates.numeric(from), dates.numeric(last))));
    }

    /**
     * Cases of the same procedure only: whoever reads this one reads those; also in dossiers that were merged into this one, of
     * which a protected one says nothing.
     */
    private Optional<LocalDate> elsewhere(StepRow row, String question) {
        return jdbc.sql("select a.answer from dossier d join case_file f on f.dossier_id = d.id"
                        + " join case_event e on e.case_id = f.id"
                        + " join case_answer a on a.event_id = e.id and a.field = ?"
                        + " where (d.id = ? or d.merged_into = ? and d.protection is null)"
                        + " and f.procedure_key = ? and f.id <> ? order by a.answer desc limit 1")
                .params(question, row.dossierId(), row.dossierId(), row.procedure(), row.caseId())
                .query(String.class)
                .optional()
                .map(LocalDate::parse);
    }
}
