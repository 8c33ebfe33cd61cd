// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A member, as programs are told.
 *
 * @param dossierNumber null when there is none, or none to be seen
 * @param relation what they are to the person of the dossier
 * @param relations what the other members are to this one, by id
 */
@Schema(name = "HouseholdMember")
record MemberJson(
        String id,
        @Nullable String dossierNumber,
        String surname,
        String givenNames,
        @Nullable LocalDate birthDate,
        @Nullable Relation relation,
        Map<String, Relation> relations,
        Whereabouts whereabouts,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable Ending ending,
        boolean self,
        int version) {
    static List<MemberJson> of(Household household) {
        return household.members().stream().map(member -> of(household, member)).toList();
    }

    private static MemberJson of(Household household, Member member) {
        return new MemberJson(
                Long.toString(member.id()),
                member.number(),
                member.surname(),
                member.givenNames(),
                member.birthDate(),
                member.relation(),
                relations(household, member.id()),
                member.whereabouts(),
                member.since(),
                member.until(),
                member.ending(),
                member.self(),
                member.version());
    }

    private static Map<String, Relation> relations(Household household, long id) {
        return household.ties().stream()
                .filter(tie -> tie.concerns(id))
                .collect(Collectors.toMap(tie -> Long.toString(tie.otherThan(id)), tie -> tie.seenFrom(id)));
    }
}
