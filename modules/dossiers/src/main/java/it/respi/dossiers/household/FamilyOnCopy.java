// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.Dossier;
import it.respi.kernel.actor.Actor;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The family in the copy of all data (docs/person-data.md), which goes to the person and not to a reader of dossiers: a member
 * whose dossier the maker of the copy may not list stands there exactly like one without a dossier.
 */
@Component
public class FamilyOnCopy {
    private final HouseholdRows rows;
    private final JdbcClient jdbc;

    FamilyOnCopy(HouseholdRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /** @param maker who makes the copy */
    public Family of(Dossier dossier, Actor maker) {
        List<Household> households = rows.ever(dossier, maker);
        Map<Long, Member> told = new LinkedHashMap<>();
        households.stream()
                .flatMap(household -> household.members().stream())
                .filter(member -> member.self() || member.number() == null)
                .forEach(member -> told.put(member.id(), member));
        Map<Long, Timestamp> entered = entered(told.keySet());
        Set<Tie> ties = new HashSet<>();
        households.forEach(household -> ties.addAll(household.ties()));
        return new Family(
                told.values().stream()
                        .map(member -> member(member, entered.get(member.id())))
                        .toList(),
                ties.stream()
                        .filter(tie -> told.containsKey(tie.member()) || told.containsKey(tie.relative()))
                        .sorted(Comparator.comparingLong(Tie::member).thenComparingLong(Tie::relative))
                        .map(FamilyOnCopy::relation)
                        .toList());
    }

    private static Map<String, Object> member(Member member, @Nullable Timestamp entered) {
        Map<String, Object> record = new LinkedHashMap<>();
        put(record, "id", Long.toString(member.id()));
        put(record, "surname", member.surname());
        put(record, "givenNames", member.givenNames());
        put(record, "birthDate", member.birthDate());
        put(record, "whereabouts", member.whereabouts());
        put(record, "since", member.since());
        put(record, "until", member.until());
        put(record, "ending", member.ending());
        put(record, "enteredAt", entered == null ? null : entered.toInstant());
        return record;
    }

    private static Map<String, Object> relation(Tie tie) {
        Map<String, Object> record = new LinkedHashMap<>();
        put(record, "member", Long.toString(tie.member()));
        put(record, "relative", Long.toString(tie.relative()));
        put(record, "kind", tie.kind());
        return record;
    }

    private static void put(Map<String, Object> record, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            record.put(name, value.toString());
        }
    }

    private Map<Long, Timestamp> entered(Collection<Long> members) {
        Map<Long, Timestamp> entered = new HashMap<>();
        if (!members.isEmpty()) {
            jdbc.sql("select id, at from dossier_household_member where id in (:ids)")
                    .param("ids", new ArrayList<>(members))
                    .query(rs -> {
                        entered.put(rs.getLong(1), rs.getTimestamp(2));
                    });
        }
        return entered;
    }

    /**
     * Records of the copy.
     *
     * @param relations those of whoever is told, to whomever
     */
    public record Family(List<Map<String, Object>> members, List<Map<String, Object>> relations) {
        public Family {
            members = List.copyOf(members);
            relations = List.copyOf(relations);
        }
    }
}
