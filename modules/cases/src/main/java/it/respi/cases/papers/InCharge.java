// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.papers;

import it.respi.cases.casefile.CaseFile;
import it.respi.kernel.actor.Lane;
import it.respi.registry.Staff;
import it.respi.registry.Staff.Colleague;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is in charge of the procedure at the office whose act it is (responsabile del procedimento, art. 5 L. 241/1990): whoever
 * has its newest step there, else the head of the office. Nobody where no term runs: then nothing is decided.
 */
@Component
class InCharge {
    /** Who receives people and posts papers is in charge of nothing. */
    private static final String FRONT = Lane.QUE_ACC.code();

    private final JdbcClient jdbc;
    private final Staff staff;

    InCharge(JdbcClient jdbc, Staff staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    /** The name; null when nobody is known. */
    @Nullable
    String of(CaseFile file, int office) {
        if (!file.term().rule().isSet()) {
            return null;
        }
        return holder(file.id(), office)
                .map(staff::nameOf)
                .filter(name -> !name.isBlank())
                .or(() -> head(office))
                .orElse(null);
    }

    private Optional<Integer> holder(long caseId, int officeId) {
        return jdbc.sql("select coalesce(assignee_id, done_by) from case_step where case_id = ? and office_id = ?"
                        + " and lane <> ? and coalesce(assignee_id, done_by) <> 0"
                        + " order by done_at is null desc, id desc limit 1")
                .params(caseId, officeId, FRONT)
                .query(Integer.class)
                .optional();
    }

    private Optional<String> head(int officeId) {
        List<Colleague> heads = staff.atWork(officeId).stream()
                .filter(one -> one.lanes().stream().anyMatch(Lane::leads))
                .toList();
        return heads.size() == 1 ? Optional.of(heads.getFirst().name()) : Optional.empty();
    }
}
