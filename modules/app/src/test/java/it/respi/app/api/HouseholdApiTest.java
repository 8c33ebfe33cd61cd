// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.api.Program.Answer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The household of a person for programs. */
class HouseholdApiTest extends ApiTest {
    @Test
    void addsSomebodyWithoutADossierAndTellsWhatTheyAre() {
        String address = "/api/v1/dossiers/" + open("Famigliare") + "/household";

        Answer added = desk().send(
                        address + "/members",
                        "{\"surname\":\"Nipote\",\"relation\":\"CHILD\",\"whereabouts\":\"TO_REUNITE\"}");

        assertThat(added.status()).isEqualTo(200);
        assertThat(added.body()).hasSize(2);
        assertThat(added.body().get(1).get("relation").asString()).isEqualTo("CHILD");
        assertThat(desk().read(address).body()).hasSize(2);
    }

    @Test
    void namesTheFieldsThatAreWrongAndChangesNothing() {
        String address = "/api/v1/dossiers/" + open("Solitario") + "/household";

        Answer refused = desk().send(
                        address + "/members",
                        "{\"surname\":\"Rossi 3\",\"birthDate\":\"2999-01-01\",\"whereabouts\":\"MOON\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.type()).isEqualTo("application/problem+json");
        assertThat(refused.errors())
                .contains(
                        "surname=household.name.letters",
                        "birthDate=field.date.future",
                        "relation=household.relation.missing",
                        "whereabouts=household.whereabouts.missing");
        assertThat(desk().read(address).body()).isEmpty();
    }

    @Test
    void linksWhoWasKnownByNameRelatesTwoOthersAndDissolves() {
        String address = "/api/v1/dossiers/" + open("Capofamiglia") + "/household";
        String child = open("Figliolo");
        JsonNode sister = add(address, "Sorella", "CHILD");
        JsonNode known = add(address, "Figliolo", "CHILD");

        Answer linked = desk().put(
                        address + "/members/" + known.get("id").asString(),
                        "{\"version\":" + known.get("version").asInt() + ",\"dossierNumber\":\"" + child
                                + "\",\"relation\":\"CHILD\",\"whereabouts\":\"IN_ITALY\"}");
        assertThat(linked.status()).isEqualTo(200);
        assertThat(linked.body().get(2).get("dossierNumber").asString()).isEqualTo(child);
        assertThat(linked.body().get(2).get("id")).isEqualTo(known.get("id"));

        String one = sister.get("id").asString();
        String other = known.get("id").asString();
        String relation = "{\"relativeId\":" + one + ",\"memberId\":" + other
                + ",\"relation\":\"SIBLING\",\"versions\":{\"" + one + "\":%d,\"" + other + "\":%d}}";
        assertThat(desk().put(address + "/relations", relation.formatted(90, 91))
                        .status())
                .isEqualTo(409);
        JsonNode read = desk().read(address).body();
        Answer related =
                desk().put(address + "/relations", relation.formatted(version(read, one), version(read, other)));
        assertThat(related.status()).isEqualTo(200);
        assertThat(related.body().get(1).get("relations").get(other).asString()).isEqualTo("SIBLING");

        Answer refused = desk().send(address + "/dissolution", "{\"until\":\"2999-01-01\",\"ending\":\"DIED\"}");
        assertThat(refused.errors()).contains("until=field.date.future", "ending=household.ending.missing");
        Answer dissolved = desk().send(
                        address + "/dissolution",
                        "{\"until\":\"2026-11-01\",\"ending\":\"MOVED\",\"members\":" + versions(related.body()) + "}");
        assertThat(dissolved.status()).isEqualTo(200);
        assertThat(dissolved.body())
                .allMatch(member -> member.get("ending").asString().equals("MOVED"));
    }

    private JsonNode add(String address, String surname, String relation) {
        Answer added = desk().send(
                        address + "/members",
                        "{\"surname\":\"" + surname + "\",\"relation\":\"" + relation
                                + "\",\"whereabouts\":\"IN_ITALY\"}");
        assertThat(added.status()).isEqualTo(200);
        return added.body().get(added.body().size() - 1);
    }

    private static int version(JsonNode household, String id) {
        for (JsonNode member : household) {
            if (member.get("id").asString().equals(id)) {
                return member.get("version").asInt();
            }
        }
        return -1;
    }

    private static String versions(JsonNode household) {
        return household
                .valueStream()
                .map(member -> "\"" + member.get("id").asString() + "\":"
                        + member.get("version").asInt())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
