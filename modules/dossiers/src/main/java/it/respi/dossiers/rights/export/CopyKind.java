// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.export;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.MergedParts;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.IdText;
import it.respi.platform.job.JobKind;
import it.respi.platform.job.JobResult;
import it.respi.platform.job.JobRun;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes a copy that was released, and hands it out: each is written in the register before the first byte. */
@Component
class CopyKind implements JobKind {
    static final String NAME = "PERSON_COPY";

    private final Dossiers dossiers;
    private final MergedParts merged;
    private final ExportRows rows;
    private final CopyArchive archive;
    private final Clock clock;

    CopyKind(Dossiers dossiers, MergedParts merged, ExportRows rows, CopyArchive archive, Clock clock) {
        this.dossiers = dossiers;
        this.merged = merged;
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
        List<Dossier> parts = released(run.actor(), run.subjectId(), run.request());
        archive.write(parts, run);
        return new JobResult(parts.getFirst().number() + "-copia-dei-dati.zip", "application/zip");
    }

    @Override
    public void handOut(Actor actor, long subjectId, String request) {
        released(actor, subjectId, request);
        if (!rows.take(Long.parseLong(request))) {
            throw new RuleBroken("export.taken-often", ExportRows.MOST_TAKEN);
        }
    }

    /** A making of which nothing came does not count. */
    @Override
    public void failed(long subjectId, String request) {
        IdText.read(request).ifPresent(rows::giveBack);
    }

    /**
     * The dossier, then those that were merged into it: a person who has several asks once.
     *
     * @param request the copy that was released: another one of the same dossier does not stand for it
     */
    private List<Dossier> released(Actor actor, long dossierId, String request) {
        Dossier dossier = dossiers.take(dossierId, actor, DossierAction.EXPORT_PERSON);
        boolean released = rows.find(dossier, IdText.read(request).orElse(0))
                .filter(export -> export.isReleased(clock.instant()))
                .isPresent();
        if (!released) {
            throw new RuleBroken("export.not-released");
        }
        List<Dossier> parts = new ArrayList<>(List.of(dossier));
        parts.addAll(merged.of(dossier, actor, DossierAction.EXPORT_PERSON));
        return parts;
    }
}
