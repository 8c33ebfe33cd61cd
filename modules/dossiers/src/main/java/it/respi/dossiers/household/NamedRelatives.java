// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The relatives in the household of a person, for a question that asks which of them it is about (familiari). */
@Component
public class NamedRelatives {
    private final Dossiers dossiers;
    private final HouseholdRows rows;

    NamedRelatives(Dossiers dossiers, HouseholdRows rows) {
        this.dossiers = dossiers;
        this.rows = rows;
    }

    /** Those of today beside the person, as that reader sees them; writes nothing into the register. */
    @Transactional(readOnly = true)
    public List<Relative> of(String dossierNumber, Actor reader) {
        return rows.of(dossiers.watched(dossierNumber, reader).dossier(), reader).current().stream()
                .filter(member -> !member.self())
                .map(member -> new Relative(Long.toString(member.id()), member.label()))
                .toList();
    }

    /** Their names, of those whose ids are given. */
    @Transactional(readOnly = true)
    public String names(String dossierNumber, Actor reader, Collection<String> ids) {
        return of(dossierNumber, reader).stream()
                .filter(relative -> ids.contains(relative.id()))
                .map(Relative::name)
                .collect(Collectors.joining(", "));
    }

    /** Their ids, whoever asks. */
    public Set<String> ids(long dossierId) {
        return rows.othersToday(dossierId);
    }

    /** One of them. */
    public record Relative(String id, String name) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Relative[" + id + "]";
        }
    }
}
