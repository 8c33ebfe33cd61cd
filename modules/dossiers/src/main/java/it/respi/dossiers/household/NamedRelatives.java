// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.AccessLog;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.platform.audit.Purpose;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The relatives in the household of a person, for a question that asks which of them it is about (familiari). */
@Component
public class NamedRelatives {
    private final Dossiers dossiers;
    private final HouseholdRows rows;
    private final AccessLog access;

    NamedRelatives(Dossiers dossiers, HouseholdRows rows, AccessLog access) {
        this.dossiers = dossiers;
        this.rows = rows;
        this.access = access;
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

    /**
     * What members are called, former ones too, by id; left out is who is in the household of the dossier no more, or has no name
     * any more. The registers of the others whose dossiers tell it say so.
     *
     * @param dossier taken before, by a reader who sees the person
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Long, String> shown(Dossier dossier, Actor reader, Collection<Long> ids) {
        Map<Long, OnePersonOnce.Line> lines = rows.lines(dossier, reader, ids);
        List<Long> others = lines.values().stream()
                .filter(line -> !line.member().self() && line.member().number() != null)
                .map(OnePersonOnce.Line::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        access.listed(reader, others, Purpose.CASE_WORK);
        return lines.entrySet().stream()
                .filter(line -> !line.getValue().member().label().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, line -> line.getValue().member().label()));
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
