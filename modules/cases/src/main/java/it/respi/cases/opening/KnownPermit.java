// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.opening;

import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.dossiers.Dossier;
import it.respi.kernel.actor.Actor;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The permit that the person holds by what is known, so that nobody types it again: of the newest case that says one. */
@Component
class KnownPermit {
    private final CaseFiles files;

    KnownPermit(CaseFiles files) {
        this.files = files;
    }

    /** Fills in what the actor may read; whether anything was known. */
    boolean fill(PermitForm form, Dossier dossier, Actor actor) {
        return files.ofDossier(dossier.id(), actor).stream()
                .filter(file -> file.permitType() != null)
                .findFirst()
                .map(file -> fill(form, file))
                .orElse(false);
    }

    /** What was delivered counts, and otherwise what the person brought. */
    private static boolean fill(PermitForm form, CaseFile file) {
        LocalDate delivered = file.decision().newPermitExpiry();
        String number = delivered == null
                ? file.numbers().permitNumber()
                : file.numbers().newPermitNumber();
        form.permitType = Objects.requireNonNullElse(file.permitType(), "");
        form.permitNumber = Objects.requireNonNullElse(number, "");
        form.permitExpiry = delivered == null ? file.permitExpiry() : delivered;
        return true;
    }
}
