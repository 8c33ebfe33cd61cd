// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.head;

import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierHead;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a dossier for a page about its newest case: dossier, history and cases. */
@Component
public class DossierPages {
    private final Dossiers dossiers;
    private final DossierHeads heads;
    private final CaseFiles files;
    private final HeadOfCase cases;

    DossierPages(Dossiers dossiers, DossierHeads heads, CaseFiles files, HeadOfCase cases) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.files = files;
        this.cases = cases;
    }

    /**
     * The dossier, with what its head says, written in the history.
     *
     * @param tab which tab is open, as in {@link DossierHeads#of}
     */
    @Transactional
    public Opened open(Actor actor, String number, String tab) {
        Section section = "documenti".equals(tab) ? Section.DOCUMENTS : Section.CASE;
        Dossier dossier = dossiers.take(number, actor, section);
        Optional<CaseFile> newest = files.newest(dossier.id(), actor);
        return new Opened(
                dossier, dossiers.rights(actor, dossier), heads.of(dossier, actor, cases.of(newest), tab), newest);
    }

    /**
     * An opened dossier.
     *
     * @param rights what the reader sees of it and may do with it
     * @param newest its newest case; empty when it has none that the reader may see
     */
    public record Opened(Dossier dossier, DossierRights rights, DossierHead head, Optional<CaseFile> newest) {}
}
