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
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes a copy that was released, and hands it out: each is written in the register before the first byte. */
@Component
class CopyKind implements JobKind {
    static final String NAME = "PERSON_COPY";

    private final Dossiers dossiers;
    private final ExportRows rows;
    private final CopyArchive archive;
    private final Clock clock;

    CopyKind(Dossiers dossiers, ExportRows rows, CopyArchive archive, Clock clock) {
        this.dossiers = dossiers;
        this.rows = rows;
        this.archive = archive;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobResult make(JobRun run) throws IOException {
        Dossier dossier = released(run.actor(), run.subjectId(), run.request());
        archive.write(dossier, run);
        return new JobResult(dossier.number() + "-copia-dei-dati.zip", "application/zip");
    }

    @Override
    public void handOut(Actor actor, long subjectId, String request) {
        released(actor, subjectId, request);
        if (!rows.take(Long.parseLong(request))) {
            throw new RuleBroken("export.taken-often", ExportRows.MOST_TAKEN);
        }
    }

    /** @param request the copy that was released: another one of the same dossier does not stand for it */
    private Dossier released(Actor actor, long dossierId, String request) {
        Dossier dossier = dossiers.take(dossierId, actor, DossierAction.EXPORT_PERSON);
        boolean released = request.matches("\\d{1,18}")
                && rows.find(dossier, Long.parseLong(request))
                        .filter(export -> export.isReleased(clock.instant()))
                        .isPresent();
        if (!released) {
            throw new RuleBroken("export.not-released");
        }
        return dossier;
    }
}
