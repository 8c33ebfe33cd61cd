// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mergers by programs: they propose and take back; a person confirms. */
class MergersApiTest extends ApiTest {
    private static final String WHY = "\"reason\": \"Stesso passaporto allo sportello\"";

    @Test
    @DisplayName("Un programma propone l’unione e la ritira, ma non la conferma")
    void aProgramProposesAndTakesBackButDoesNotConfirm() {
        String stays = open("Rossellini");
        String merged = open("Vattimo");
        String address = "/api/v1/dossiers/" + stays + "/mergers";
        String body = "{\"merged\": \"" + merged + "\", \"taken\": [\"phone\"], " + WHY + "}";

        Program.Answer proposed = desk().send(address, body);

        assertThat(proposed.status()).as(proposed.body().toString()).isEqualTo(200);
        assertThat(proposed.body().path("state").asString()).isEqualTo("PROPOSED");
        String answer = "/api/v1/mergers/" + proposed.body().path("id").asString() + "/answer";
        assertThat(desk().send(answer, "{\"act\": \"CONFIRM\", " + WHY + "}").code())
                .isEqualTo("api.legal-act");
        assertThat(desk().send(address, body).code()).isEqualTo("merge.twice");
        assertThat(officer().read(address).status()).isIn(403, 404);
        assertThat(program("altri.HD-ALBA.HD-OP")
                        .send(answer, "{\"act\": \"CANCEL\", " + WHY + "}")
                        .status())
                .isEqualTo(404);
        assertThat(desk().send(answer, "{\"act\": \"CANCEL\", " + WHY + "}")
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("CANCELLED");
        assertThat(desk().read(address).body().size()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsWrongBesideTheField() {
        String stays = open("Ferrarini");
        String address = "/api/v1/dossiers/" + stays + "/mergers";

        Program.Answer empty = desk().send(address, "{\"reason\": \"poco\"}");

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.errors()).contains("merged=", "reason=");
        assertThat(desk().send(address, "{\"merged\": \"CN-2026-909091\", " + WHY + "}")
                        .status())
                .isEqualTo(404);
        assertThat(desk().send(address, "{\"merged\": \"" + stays + "\", " + WHY + "}")
                        .code())
                .isEqualTo("merge.itself");
        assertThat(desk().send(
                                address,
                                "{\"merged\": \"" + open("Baldini") + "\", \"taken\": [\"nothing\"], " + WHY + "}")
                        .code())
                .isEqualTo("merge.field.unknown");
    }
}
