// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What letters need of the answers given to the questions of single procedures; other cases are asked nothing. */
@Component
public class LetterAnswers {
    private static final String FIRST_PERMIT = "p05FirstPermit";

    private final JdbcClient jdbc;

    LetterAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Known of(CaseFile file) {
        return new Known(nullaOstaUntil(file), converts(file));
    }

    private @Nullable LocalDate nullaOstaUntil(CaseFile file) {
        boolean granted = "GRANT".equals(file.decision().decision());
        return file.permitType() == null && granted
                ? newest(file, "nullaOstaUntil").map(LocalDate::parse).orElse(null)
                : null;
    }

    private boolean converts(CaseFile file) {
        return FIRST_PERMIT.equals(file.procedureKey())
                && newest(file, "firstKind")
                        .filter(kind -> kind.startsWith("CONVERT_"))
                        .isPresent();
    }

    private Optional<String> newest(CaseFile file, String question) {
        return jdbc.sql("select a.answer from case_answer a join case_event e on e.id = a.event_id"
                        + " where e.case_id = ? and a.field = ? order by e.id desc limit 1")
                .params(file.id(), question)
                .query(String.class)
                .optional();
    }

    /**
     * What was answered.
     *
     * @param nullaOstaUntil last day of the nulla osta (validità), as the office that sent it wrote it; null where none was
     * @param converts whether a permit is turned into another (conversione)
     */
    public record Known(@Nullable LocalDate nullaOstaUntil, boolean converts) {
        /** Nothing was. */
        public static final Known NOTHING = new Known(null, false);
    }
}
