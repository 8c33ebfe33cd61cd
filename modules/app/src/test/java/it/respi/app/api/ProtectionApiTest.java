// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Protection by programs: they protect and say what they read; a person ends it. */
class ProtectionApiTest extends ApiTest {
    @Test
    @DisplayName("Un programma protegge il dossier; se intanto il tipo è cambiato lo viene a sapere (409)")
    void aProgramProtectsAndIsToldWhenTheKindChanged() {
        String address = "/api/v1/dossiers/" + open("Protetti") + "/protection";
        assertThat(desk().read(address).body().path("kind").asString()).isEqualTo("NONE");

        Program.Answer done = desk().put(address, change("VICTIM", "", "NONE", ""));

        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        assertThat(done.body().path("kind").asString()).isEqualTo("VICTIM");
        String named = ids(done.body().path("people"));
        assertThat(named).as("who protects is named").isNotEmpty();
        assertThat(officer().read(address).status()).isEqualTo(404);
        assertThat(desk().put(address, change("MINOR", named, "VICTIM", named)).status())
                .isEqualTo(200);

        Program.Answer late = desk().put(address, change("VICTIM", named, "VICTIM", named));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("protection.changed");
        assertThat(desk().read(address).body().path("kind").asString()).isEqualTo("MINOR");
        assertThat(desk().put(address, change("NONE", "", "MINOR", named)).code())
                .isEqualTo("protection.end.page");
    }

    @Test
    void refusesWhatIsWrongBesideTheField() {
        String address = "/api/v1/dossiers/" + open("Errati") + "/protection";

        Program.Answer empty = desk().put(address, "{}");

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.errors()).contains("kind=", "people=", "seen=");
        assertThat(desk().put(address, change("VICTIM", "999999", "NONE", "")).code())
                .isEqualTo("protection.unknown-person");
        assertThat(desk().read(address).body().path("kind").asString()).isEqualTo("NONE");
    }

    private static String change(String kind, String people, String seenKind, String seen) {
        return "{\"kind\": \"%s\", \"people\": [%s], \"seen\": {\"kind\": \"%s\", \"people\": [%s]}}"
                .formatted(kind, people, seenKind, seen);
    }

    private static String ids(JsonNode people) {
        return StreamSupport.stream(people.spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.joining(", "));
    }
}
