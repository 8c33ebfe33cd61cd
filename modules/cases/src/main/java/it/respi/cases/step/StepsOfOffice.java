// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.dossiers.OpenWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open cases that an office follows or decides, and open steps of it: while there are any, it takes part. */
@Component
class StepsOfOffice implements OpenWork {
    private final JdbcClient jdbc;

    StepsOfOffice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean has(long dossierId, int officeId) {
        return jdbc.sql("select exists (select 1 from case_file f where f.dossier_id = ? and f.closed_at is null and"
                        + " (f.desk_office_id = ? or exists (select 1 from case_step s where s.case_id = f.id and"
                        + " s.office_id = ? and s.state in (0, 1))))")
                .params(dossierId, officeId, officeId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean running(long dossierId) {
        return jdbc.sql("select exists (select 1 from case_file where dossier_id = ? and closed_at is null)")
                .param(dossierId)
                .query(Boolean.class)
                .single();
    }
}
