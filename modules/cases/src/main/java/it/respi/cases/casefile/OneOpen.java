// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierLock;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * At most one case of a procedure is open in a dossier, beside those that are refused and wait for their remedies: they keep
 * nobody from applying again, and a judgement that brings one of them back stands beside a newer one. Who opens one comes after
 * who does so now, on whatever node: the dossier is locked before it is asked.
 */
@Component
class OneOpen {
    private static final String OPEN =
            "select exists (select 1 from case_file where dossier_id = ? and procedure_key = ?"
                    + " and closed_at is null and state not in ('NOTIFIED', 'APPEALED'))";
    /** A protected half says nothing of itself. */
    private static final String OPEN_IN_PARTS =
            "select exists (select 1 from dossier m join case_file f on f.dossier_id = m.id where m.merged_into = ?"
                    + " and m.protection is null and f.procedure_key = ? and f.closed_at is null"
                    + " and f.state not in ('NOTIFIED', 'APPEALED'))";

    private final DossierLock lock;
    private final JdbcClient jdbc;

    OneOpen(DossierLock lock, JdbcClient jdbc) {
        this.lock = lock;
        this.jdbc = jdbc;
    }

    /** @throws RuleBroken {@code case.already-open}, in the dossier or in one that was merged into it */
    void hold(Dossier dossier, String procedure) {
        lock.hold(dossier);
        if (isOpen(OPEN, dossier, procedure) || dossier.everMerged() && isOpen(OPEN_IN_PARTS, dossier, procedure)) {
            throw new RuleBroken("case.already-open");
        }
    }

    private boolean isOpen(String sql, Dossier dossier, String procedure) {
        return jdbc.sql(sql)
                .params(dossier.id(), procedure)
                .query(Boolean.class)
                .single();
    }
}
