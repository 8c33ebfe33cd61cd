// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was answered last to the questions of the steps of a case. */
@Component
public class NewestAnswers {
    private final JdbcClient jdbc;

    NewestAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the name of the question; those that nobody answered are left out, and nothing is read where none is asked. */
    public Map<String, String> of(long caseId, Collection<String> questions) {
        Map<String, String> answers = new HashMap<>();
        if (!questions.isEmpty()) {
            jdbc.sql("select a.field, a.answer from case_answer a join case_event e on e.id = a.event_id"
                            + " where e.case_id = :case and a.field in (:fields) order by e.id")
                    .param("case", caseId)
                    .param("fields", questions)
                    .query(rs -> {
                        answers.put(rs.getString(1), rs.getString(2));
                    });
        }
        return answers;
    }

    /** To one question. */
    Optional<String> of(long caseId, String question) {
        return Optional.ofNullable(of(caseId, List.of(question)).get(question));
    }
}
