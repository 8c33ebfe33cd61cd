// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.api;

import it.respi.cases.api.DossierJson.EntryJson;
import it.respi.cases.api.DossierJson.OfficeJson;
import it.respi.cases.casefile.CaseEventRow;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseHistory;
import it.respi.cases.overview.Timeline;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.dossiers.person.PersonJson;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says a dossier to a program, after asking whether the caller may see it. */
@Component
public class DossierReader {
    private static final int MOST = 200;

    private final Dossiers dossiers;
    private final CaseFiles files;
    private final CaseReader cases;
    private final Past past;
    private final Offices offices;

    DossierReader(Dossiers dossiers, CaseFiles files, CaseReader cases, Past past, Offices offices) {
        this.dossiers = dossiers;
        this.files = files;
        this.cases = cases;
        this.past = past;
        this.offices = offices;
    }

    /**
     * The dossier as it is now.
     *
     * @throws NotFound {@code dossier.not-found} when it is not there or not visible
     */
    @Transactional
    public DossierJson of(Actor actor, String number) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.READ);
        DossierRights rights = dossiers.rights(actor, dossier);
        boolean numbers = rights.sees(Section.NUMBERS);
        boolean documents = rights.sees(Section.DOCUMENTS);
        boolean relatives = rights.sees(Section.PERSON);
        List<CaseFile> seen = rights.sees(Section.CASE) ? files.ofDossier(dossier.id(), actor) : List.of();
        return new DossierJson(
                dossier.number(),
                dossier.openedAt(),
                OfficeJson.of(offices.get(dossier.ownerOfficeId())),
                numbers
                        ? PersonJson.of(dossier.holder().data())
                        : PersonJson.withoutNumbers(dossier.holder().data()),
                seen.stream()
                        .map(file -> cases.of(file, actor))
                        .map(json -> numbers ? json : json.withoutNumbers())
                        .map(json -> documents ? json : json.withoutPapers())
                        .map(json -> relatives ? json : json.withoutRelatives())
                        .toList());
    }

    /** The history of its cases, newest first, at most {@value #MOST} entries of each. */
    @Transactional
    List<EntryJson> history(Actor actor, String number) {
        Dossier dossier = dossiers.take(number, actor, Section.CASE);
        DossierRights rights = dossiers.rights(actor, dossier);
        return files.ofDossier(dossier.id(), actor).stream()
                .flatMap(file -> CaseEventRow.seenWith(rights, past.history().latest(file.id(), MOST)).stream()
                        .map(event -> entry(file, event)))
                .sorted(Comparator.comparing(EntryJson::at).reversed())
                .toList();
    }

    private EntryJson entry(CaseFile file, CaseEventRow event) {
        OfficeJson office = offices.find(event.officeId()).map(OfficeJson::of).orElse(null);
        return new EntryJson(
                Long.toString(file.id()),
                event.at(),
                event.kind(),
                event.outcome(),
                past.timeline().sentence(event),
                office,
                office == null ? null : past.staff().nameOf(event.staffId()),
                event.onDate(),
                event.provenance());
    }

    /** What happened, and who did it. */
    @Component
    record Past(CaseHistory history, Timeline timeline, Staff staff) {}
}
