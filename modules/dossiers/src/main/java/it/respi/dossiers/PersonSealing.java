// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import org.springframework.stereotype.Component;

/** Whoever writes a person, it is sealed; whoever reads one can open it. */
@Component
class PersonSealing {
    private final PersonSeal seal;

    PersonSealing(PersonSeal seal) {
        this.seal = seal;
    }

    @PostLoad
    void read(Person person) {
        person.read(seal);
    }

    @PrePersist
    @PreUpdate
    void written(Person person) {
        person.seal(seal);
    }
}
