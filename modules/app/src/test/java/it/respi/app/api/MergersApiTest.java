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
                        .errors())
                .isEqualTo("merged=merge.itself");
        assertThat(desk().send(
                                address,
                                "{\"merged\": \"" + open("Baldini") + "\", \"taken\": [\"nothing\"], " + WHY + "}")
                        .errors())
                .isEqualTo("taken=merge.field.unknown");
    }

    @Test
    @DisplayName("Le domande tra sportelli sono per le persone: un programma non ne legge il numero nascosto")
    void aQuestionBetweenDesksIsNotForPrograms() {
        String own = open("Morandini");
        String theirs = open("Pasolini");
        jdbc().sql(
                        "insert into dossier_merge (id, kept_id, merged_id, state, question, from_office, to_office, asked_by,"
                                + " asked_at) select 4711, k.id, g.id, 'ASKED', true, k.owner_office_id, (select id from"
                                + " registry_office where code = 'HD-ALBA'), 1, now() from dossier k join dossier g on g.number = ?"
                                + " where k.number = ?")
                .params(theirs, own)
                .update();

        Program.Answer answer = desk().send("/api/v1/mergers/4711/answer", "{\"act\": \"CANCEL\", " + WHY + "}");

        assertThat(answer.body().toString()).doesNotContain(theirs);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(desk().read("/api/v1/dossiers/" + own + "/mergers").body().toString())
                .doesNotContain(theirs);
    }
}
