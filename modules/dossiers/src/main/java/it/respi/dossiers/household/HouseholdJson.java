// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What programs send about households. */
final class HouseholdJson {
    private HouseholdJson() {}

    /** Somebody who is added. */
    @Schema(name = "NewHouseholdMember")
    record NewMember(
            @Nullable String dossierNumber,
            @Nullable String surname,
            @Nullable String givenNames,
            @Nullable LocalDate birthDate,
            @Nullable String relation,
            @Nullable String whereabouts,
            @Nullable LocalDate since) {
        MemberForm form() {
            return new MemberForm(dossierNumber, surname, givenNames, birthDate, relation, whereabouts, since);
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "NewMember[hidden]";
        }
    }

    /** Somebody who is corrected, or linked to a dossier; without names these stay as they are. */
    @Schema(name = "ChangedHouseholdMember")
    record ChangedMember(
            int version,
            @Nullable String dossierNumber,
            @Nullable String surname,
            @Nullable String givenNames,
            @Nullable LocalDate birthDate,
            @Nullable String relation,
            @Nullable String whereabouts,
            @Nullable LocalDate since) {
        MemberForm form() {
            return new MemberForm(dossierNumber, surname, givenNames, birthDate, relation, whereabouts, since);
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "ChangedMember[hidden]";
        }
    }

    /** Somebody who leaves. */
    @Schema(name = "EndedHouseholdMember")
    record EndedMember(
            int version,
            @Nullable LocalDate until,
            @Nullable String ending) {
        EndForm form() {
            return EndForm.of(until, ending, null);
        }
    }

    /**
     * The household ends.
     *
     * @param members id and version of each member of today, as they were read
     */
    @Schema(name = "DissolvedHousehold")
    record Dissolved(
            @Nullable LocalDate until,
            @Nullable String ending,
            @Nullable Map<String, Integer> members) {
        static final Map<String, String> NAMES = Map.of("seen", "members");

        EndForm form() {
            return EndForm.of(until, ending, seen(members));
        }
    }

    /**
     * What one member is to another.
     *
     * @param relation null takes back what was said
     * @param versions of both, by id
     */
    @Schema(name = "HouseholdRelation")
    record RelationJson(
            @Nullable Long relativeId,
            @Nullable String relation,
            @Nullable Long memberId,
            @Nullable Map<String, Integer> versions) {
        static final Map<String, String> NAMES =
                Map.of("relative", "relativeId", "member", "memberId", "seen", "versions");

        TieForm form() {
            String kind = Objects.requireNonNullElse(relation, TieForm.NOT_KNOWN);
            return new TieForm(relativeId, kind, memberId, seen(versions));
        }
    }

    /** On a page the members would be looked at once more; a program is told that it sent what cannot be read. */
    static void checkSeen(@Nullable String seen, Errors errors) {
        if (!SeenMembers.isReadable(seen)) {
            errors.rejectValue("seen", "api.body.wrong-value", "api.body.wrong-value");
        }
    }

    private static String seen(@Nullable Map<String, Integer> versions) {
        return Objects.requireNonNullElse(versions, Map.<String, Integer>of()).entrySet().stream()
                .map(one -> one.getKey() + "." + one.getValue())
                .collect(Collectors.joining(" "));
    }
}
