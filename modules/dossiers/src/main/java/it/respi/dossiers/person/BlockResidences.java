// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.Residences;
import java.util.List;
import org.springframework.stereotype.Component;

/** The registered residence stands in the block of addresses, where it is another one than the dwelling. */
@Component
record BlockResidences(BlockStore store) implements Residences {
    @Override
    public String townOf(Dossier dossier) {
        String registered = store.read(List.of(dossier.holder().id())).stream()
                .filter(stored -> stored.block() == PersonBlock.ADDRESSES)
                .map(stored -> stored.values().getOrDefault("residenceMunicipality", ""))
                .findFirst()
                .orElse("");
        return registered.isBlank() ? dossier.holder().data().municipality() : registered;
    }
}
