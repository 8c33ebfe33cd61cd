// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.export;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.rights.request.PersonRequest;
import it.respi.dossiers.rights.request.RequestOutcome;
import it.respi.dossiers.rights.request.Requests;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.job.JobOrder;
import it.respi.platform.job.Jobs;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Copies of all data: somebody asks for the person, the head releases, never the same; only then a copy can be made. */
@Component
public class Exports {
    /** Of the originals in a copy, together; leaves room for the data themselves within {@link Jobs#MOST_BYTES}. */
    static final int MOST_MEGABYTES = 580;

    /** How many copies a person of an office may ask for within a day. */
    static final int MOST_A_DAY = 5;

    private final Dossiers dossiers;
    private final Requests requests;
    private final ExportRows rows;
    private final Jobs jobs;
    private final Clock clock;

    Exports(Dossiers dossiers, Requests requests, ExportRows rows, Jobs jobs, Clock clock) {
        this.dossiers = dossiers;
        this.requests = requests;
        this.rows = rows;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The copies of a dossier that was taken for this actor, newest first. */
    public List<Export> of(Dossier dossier) {
        return rows.ofDossier(dossier);
    }

    /**
     * Asks for a copy that answers a request of the person.
     *
     * @throws RuleBroken {@code export.request} unless the request is for access or portability and not refused,
     *     {@code export.too-many} after {@value #MOST_A_DAY} within a day
     */
    @Transactional
    public long ask(String number, Actor actor, long requestId) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.EXPORT_PERSON);
        PersonRequest request = requests.get(dossier, requestId);
        boolean answered = request.outcome() == null
                || request.outcome() == RequestOutcome.GRANTED
                || request.outcome() == RequestOutcome.PARTLY;
        if (!request.kind().asksForCopy() || !answered) {
            throw new RuleBroken("export.request");
        }
        if (rows.askedToday(actor) >= MOST_A_DAY) {
            throw new RuleBroken("export.too-many", MOST_A_DAY);
        }
        return rows.insert(dossier, actor, requestId);
    }

    /**
     * The head releases what somebody else asked for.
     *
     * @throws RuleBroken {@code export.same-person}
     * @throws Stale {@code export.released} when it was released meanwhile
     */
    @Transactional
    public void release(String number, Actor actor, long id) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.RELEASE_EXPORT);
        Export export = get(dossier, id);
        if (export.askedBy() == actor.staffId()) {
            throw new RuleBroken("export.same-person");
        }
        if (!rows.release(actor, id)) {
            throw new Stale("export.released");
        }
    }

    /**
     * Begins to make a copy that was released.
     *
     * @return where its progress is seen
     * @throws RuleBroken {@code export.not-released}, {@code export.made-often}; {@code export.too-large} before anything is made
     */
    @Transactional
    public String make(String number, Actor actor, long id) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.EXPORT_PERSON);
        if (!get(dossier, id).isReleased(clock.instant())) {
            throw new RuleBroken("export.not-released");
        }
        if (rows.originals(dossier) > (long) MOST_MEGABYTES << 20) {
            throw new RuleBroken("export.too-large", MOST_MEGABYTES);
        }
        if (!rows.make(id)) {
            throw new RuleBroken("export.made-often", ExportRows.MOST_MADE);
        }
        return jobs.ask(new JobOrder(
                actor, CopyKind.NAME, dossier.id(), Long.toString(id), "/u/dossier/" + number + "/diritti"));
    }

    private Export get(Dossier dossier, long id) {
        return rows.find(dossier, id).orElseThrow(() -> new NotFound("export.not-found"));
    }
}
