// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.job.JobKind;
import it.respi.platform.job.JobResult;
import it.respi.platform.job.JobRun;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes binders as jobs: one at a time on each node. */
@Component
class BinderJob implements JobKind {
    static final String NAME = "BINDER";

    private final BinderReader reader;
    private final BinderPress press;
    private final Dossiers dossiers;
    private final JsonMapper json;

    BinderJob(BinderReader reader, BinderPress press, Dossiers dossiers, JsonMapper json) {
        this.reader = reader;
        this.press = press;
        this.dossiers = dossiers;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobResult make(JobRun run) throws IOException {
        BinderRequest request = json.readValue(run.request(), BinderOrder.class).request();
        BinderContent content = reader.read(run.subjectId(), run.actor(), request);
        int total = content.pictures() + 1;
        run.progress(0, total);
        press.print(content, run.folder(), run.out(), drawn -> run.progress(drawn, total));
        run.progress(total, total);
        return new JobResult(content.head().number() + "-fascicolo.pdf", MediaType.APPLICATION_PDF_VALUE);
    }

    @Override
    public void handOut(Actor actor, long subjectId, String request) {
        Dossier dossier = dossiers.take(subjectId, actor, DossierAction.PRINT_BINDER);
        BinderOrder order = json.readValue(request, BinderOrder.class);
        if (!order.mayBeGiven(dossiers.rights(actor, dossier)) || !reader.seesAll(actor, dossier, order.request())) {
            throw new NotAllowed("binder.not-offered");
        }
    }
}
