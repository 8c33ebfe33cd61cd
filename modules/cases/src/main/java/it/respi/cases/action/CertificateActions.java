// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import it.respi.cases.Act;
import it.respi.cases.casefile.NewestAnswers;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The housing certificate is handed over when the dossier holds it with its last day (P6.06): from there the radar of what expires
 * reads it, and the case that needs it finds it.
 */
@Component
class CertificateActions implements ActionGroup {
    private static final String UNTIL = "certificateUntil";

    private static final String HELD = "select count(*) from dossier_document p join dossier d on d.id = p.dossier_id"
            + " where :dossier in (d.id, d.merged_into) and p.kind = 'D21' and p.valid_until = :until"
            + " and p.superseded_by is null and p.scan in ('UNSCANNED', 'CLEAN')";

    private final NewestAnswers newest;
    private final JdbcClient jdbc;

    CertificateActions(NewestAnswers newest, JdbcClient jdbc) {
        this.newest = newest;
        this.jdbc = jdbc;
    }

    @Override
    public Map<Act, StepAction> actions() {
        return Map.of(Act.KEEP_CERTIFICATE, this::kept);
    }

    /** A certificate of which nobody wrote the last day is taken as it is. */
    private void kept(StepContext context) {
        String until = newest.of(context.file().id(), List.of(UNTIL)).get(UNTIL);
        if (until != null && !holds(context.file().dossierId(), LocalDate.parse(until))) {
            throw new RuleBroken("case.certificate.not-kept", LocalDate.parse(until));
        }
    }

    private boolean holds(long dossierId, LocalDate until) {
        return jdbc.sql(HELD)
                        .param("dossier", dossierId)
                        .param("until", until)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
