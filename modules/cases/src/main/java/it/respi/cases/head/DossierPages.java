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
import it.respi.kernel.refusal.RespiException.NotFound;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        List<CaseFile> all = files.ofDossier(dossier.id(), actor);
        DossierHead head = heads.of(dossier, actor, cases.of(all.stream().findFirst()), tab);
        return new Opened(dossier, dossiers.rights(actor, dossier), head, all);
    }

    /**
     * An opened dossier.
     *
     * @param rights what the reader sees of it and may do with it
     * @param cases those that the reader may see, newest first
     */
    public record Opened(Dossier dossier, DossierRights rights, DossierHead head, List<CaseFile> cases) {
        public Opened {
            cases = List.copyOf(cases);
        }

        /** Its newest case; empty when it has none that the reader may see. */
        public Optional<CaseFile> newest() {
            return cases.stream().findFirst();
        }

        /**
         * The case that was asked for, the newest when none was.
         *
         * @throws NotFound {@code case.not-found} when it is not one of this dossier that the reader may see
         */
        public Optional<CaseFile> asked(@Nullable Long id) {
            if (id == null) {
                return newest();
            }
            Optional<CaseFile> found =
                    cases.stream().filter(file -> file.id() == id).findFirst();
            if (found.isEmpty()) {
                throw new NotFound("case.not-found");
            }
            return found;
        }
    }
}
