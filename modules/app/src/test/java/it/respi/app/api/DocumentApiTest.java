// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.api.Program.Answer;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Programs correct documents and judge them with the version they read. */
class DocumentApiTest extends ApiTest {
    private static final AtomicInteger SERIAL = new AtomicInteger(880_000);

    @Autowired
    private JdbcClient jdbc;

    private String document = "";

    @BeforeEach
    void aDocument() {
        int id = SERIAL.incrementAndGet();
        String number = openedAnother("Carteggi" + (char) ('a' + id % 26));
        jdbc.sql("insert into dossier_document (id, dossier_id, kind, file_name, media_type, size_bytes, pages,"
                        + " content_hash, state, office_id, staff_id, added_at, version) select"
                        + " ?, id, 'D02', 'passaporto.pdf', 'application/pdf', 2048, 1, 'x', 'UPLOADED', 1, 1, now(), 0"
                        + " from dossier where number = ?")
                .params(id, number)
                .update();
        document = "/api/v1/dossiers/" + number + "/documents/" + id;
    }

    @Test
    void correctsTheParticularsAndReadsThemBack() {
        Answer done = corrected(0, "\"issuer\": \"Consolato\", \"title\": \"Foto\", \"validUntil\": \"01/05/2031\"");

        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        assertThat(done.body().path("version").asInt()).isEqualTo(1);
        Answer read = desk().read(document + "/particulars");
        assertThat(read.body().path("issuer").asString()).isEqualTo("Consolato");
        assertThat(read.body().path("title").asString()).isEqualTo("Foto");
        assertThat(read.body().path("validUntil").asString()).isEqualTo("2031-05-01");
    }

    @Test
    void refusesAnOldVersionAndChangesNothing() {
        assertThat(corrected(0, "\"issuer\": \"Consolato\"").status()).isEqualTo(200);

        Answer late = corrected(0, "\"issuer\": \"Ambasciata\"");
        Answer verdict = judged(0, "no", "Manca il retro");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("document.changed");
        assertThat(verdict.status()).isEqualTo(409);
        assertThat(verdict.code()).isEqualTo("document.changed");
        Answer read = desk().read(document + "/particulars");
        assertThat(read.body().path("issuer").asString()).isEqualTo("Consolato");
        assertThat(read.body().path("state").asString()).isEqualTo("UPLOADED");
    }

    @Test
    void saysWhichFieldIsWrong() {
        Answer refused = desk().send(document + "/particulars", """
                {"version": 0, "kind": "D99", "validFrom": "2026-13-01", "title": "%s"}
                """.formatted("x".repeat(121)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .contains("kind=document.kind-unknown", "validFrom=document.day", "title=document.text.long");
        assertThat(judged(0, "perhaps", "").errors()).contains("mark=document.mark.unknown");
        assertThat(judged(0, "no", " ").errors()).isEqualTo("reason=document.reason.missing");
        Answer tooLong = judged(0, "no", "x".repeat(401));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.errors()).isEqualTo("reason=document.reason.long");
        assertThat(tooLong.body().at("/errors/0/message").asString()).contains("400");
    }

    @Test
    void judgesWhatWasLookedAt() {
        Answer done = judged(0, "no", "Manca il retro");

        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        assertThat(done.body().path("state").asString()).isEqualTo("REJECTED");
        assertThat(done.body().path("reason").asString()).isEqualTo("Manca il retro");
        assertThat(program("altro.HD-BRA.HD-OP").read(document + "/particulars").status())
                .isEqualTo(404);
    }

    private Answer corrected(int version, String more) {
        return desk().send(
                        document + "/particulars", "{\"version\": %d, \"kind\": \"D02\", %s}".formatted(version, more));
    }

    private Answer judged(int version, String mark, String reason) {
        return desk().send(
                        document + "/verdict",
                        "{\"version\": %d, \"mark\": \"%s\", \"reason\": \"%s\"}".formatted(version, mark, reason));
    }

    private String openedAnother(String surname) {
        Answer opened = Openings.ofAnother(desk(), surname);
        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
        return opened.body().path("number").asString();
    }
}
