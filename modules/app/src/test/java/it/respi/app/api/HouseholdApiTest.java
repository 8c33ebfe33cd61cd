// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.api.Program.Answer;
import org.junit.jupiter.api.Test;

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
}
