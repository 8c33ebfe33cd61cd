// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.export;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.job.JobKind;
import it.respi.platform.job.JobResult;
import it.respi.platform.job.JobRun;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Makes a copy that was released, and hands it out: each is written in the register before the first byte. */
@Component
class CopyKind implements JobKind {
    static final String NAME = "PERSON_COPY";

    private final Dossiers dossiers;
    private final ExportRows rows;
    private final CopyArchive archive;

    CopyKind(Dossiers dossiers, ExportRows rows, CopyArchive archive) {
        this.dossiers = dossiers;
        this.rows = rows;
        this.archive = archive;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobResult make(JobRun run) throws IOException {
        Dossier dossier = released(run.actor(), run.subjectId());
        archive.write(dossier, run);
        return new JobResult(dossier.number() + "-copia-dei-dati.zip", "application/zip");
    }

    @Override
    public void handOut(Actor actor, long subjectId) {
        released(actor, subjectId);
        rows.taken(subjectId);
    }

    private Dossier released(Actor actor, long dossierId) {
        Dossier dossier = dossiers.take(dossierId, actor, DossierAction.EXPORT_PERSON);
        if (!rows.isReleased(dossierId)) {
            throw new RuleBroken("export.not-released");
        }
        return dossier;
    }
}
