// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import org.springframework.stereotype.Component;

/** Whoever writes a case, its numbers are sealed; whoever reads one can open them, and what changes of it is told apart. */
@Component
class CaseSealing {
    private final CaseSeal seal;

    CaseSealing(CaseSeal seal) {
        this.seal = seal;
    }

    @PostLoad
    void read(CaseFile file) {
        file.numbers().openedBy(seal, file.id());
        ExpiryFacts.read(file);
    }

    @PrePersist
    @PreUpdate
    void written(CaseFile file) {
        file.numbers().seal(seal, file.id(), file.dossierId());
    }
}
