// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Transfers by programs: what they type leads where the search leads, and what is over tells of nobody. */
class TransfersApiTest extends ApiTest {
    private static final String WHY = "\"reason\": \"Serve un corso di italiano\"";

    @Test
    void aNumberWithoutItsZerosReachesTheOfficeThatKeepsTheDossier() {
        String number = open("Zerbini");
        String[] parts = number.split("-");
        String typed = (parts[0] + "-" + parts[1] + "-" + Integer.parseInt(parts[2])).toLowerCase(Locale.ROOT);

        assertThat(program("altri.HD-ALBA.HD-OP")
                        .send("/api/v1/dossiers/" + typed + "/access-requests", "{" + WHY + "}")
                        .status())
                .isEqualTo(202);

        assertThat(desk().read("/api/v1/transfers?box=in").body().toString()).contains(number);
        assertThat(program("altri.HD-ALBA.HD-OP")
                        .send("/api/v1/dossiers/" + number + "/access-requests", "{" + WHY + "}")
                        .code())
                .as("the same")
                .isEqualTo("transfer.twice");
    }

    @Test
    void theAnswerToAConsultationTellsNoMoreOfThePerson() {
        String number = open("Consulti");
        Program prefecture = program("istruttore.SUI-CUNEO.SUI-IST");
        Program.Answer sent = desk().send(
                        "/api/v1/dossiers/" + number + "/transfers",
                        "{\"verb\": \"CONSULT\", \"office\": \"SUI-CUNEO\", " + WHY + "}");
        assertThat(sent.status()).as(sent.body().toString()).isEqualTo(200);

        Program.Answer answered = prefecture.send(
                "/api/v1/transfers/" + sent.body().path("id").asString() + "/answer", "{\"outcome\": \"NO\"}");

        assertThat(answered.status()).as(answered.body().toString()).isEqualTo(200);
        assertThat(answered.body().toString()).doesNotContain("Consulti");
        assertThat(jdbc().sql("select count(*) from platform_audit a join dossier d on d.id = a.dossier_id"
                                + " where d.number = ? and a.action = 'MENTION' and a.office_id <> d.owner_office_id")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .as("nobody there was told")
                .isZero();
    }
}
