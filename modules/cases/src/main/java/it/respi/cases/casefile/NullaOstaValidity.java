// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Until when a nulla osta is good (validità del nulla osta), as the office that sent it to the consulate wrote down. */
@Component
public class NullaOstaValidity {
    private static final String QUESTION = "nullaOstaUntil";

    private final JdbcClient jdbc;

    NullaOstaValidity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its last day; null where none was sent. Asks nothing of a case that was not granted, or is about a permit. */
    public @Nullable LocalDate lastDay(CaseFile file) {
        if (file.permitType() != null || !"GRANT".equals(file.decision().decision())) {
            return null;
        }
        return jdbc.sql("select a.answer from case_answer a join case_event e on e.id = a.event_id"
                        + " where e.case_id = ? and a.field = ? order by e.id desc limit 1")
                .params(file.id(), QUESTION)
                .query(String.class)
                .optional()
                .map(LocalDate::parse)
                .orElse(null);
    }
}
