// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.refusal.RespiException.Gone;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a dossier that was taken as it is until the end of the transaction; whoever erases or merges it waits, or was first. */
@Component
public class DossierLock {
    private final JdbcClient jdbc;

    DossierLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks it, and asks again what may have happened since it was taken: the wait may have been for that.
     *
     * @throws Gone {@code dossier.erased} when it was erased meanwhile
     * @throws RuleBroken {@code dossier.merged} when it was merged meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Dossier dossier) {
        Now now = jdbc.sql("select erased_at is not null, merged_into from dossier where id = ? for update")
                .param(dossier.id())
                .query((rs, row) -> new Now(rs.getBoolean(1), rs.getObject(2, Long.class)))
                .optional()
                .orElseThrow(() -> new NotFound("dossier.not-found"));
        if (now.erased()) {
            throw new Gone("dossier.erased", dossier.number());
        }
        if (now.mergedInto() != null && !now.mergedInto().equals(dossier.mergedInto())) {
            throw new RuleBroken("dossier.merged");
        }
    }

    private record Now(boolean erased, @Nullable Long mergedInto) {}
}
