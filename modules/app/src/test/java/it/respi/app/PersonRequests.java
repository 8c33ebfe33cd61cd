// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests of the person of a dossier, written down by a desk as on the page, and the copies that answer them. */
record PersonRequests(JdbcClient jdbc, Pages desk, MarkedDossier dossier) {
    static final LocalDate TODAY = Today.inItaly();

    /** What other tests asked for today does not count towards the copies of a day. */
    PersonRequests {
        jdbc.sql("update dossier_export set asked_at = asked_at - interval 2 day")
                .update();
    }

    /** Its id. */
    String recorded(String kind, LocalDate receivedOn) {
        assertThat(desk.send(dossier.path() + "/diritti/nuova", form(kind, receivedOn)))
                .hasStatus3xxRedirection();
        return newest("dossier_request");
    }

    static Map<String, String> form(String kind, LocalDate receivedOn) {
        return new HashMap<>(Map.of(
                "kind", kind, "channel", "DESK", "receivedOn", receivedOn.toString(), "words", "Vuole i suoi dati"));
    }

    /** Asked for by the desk, released by the head and begun, without documents that are a row and no file; its progress. */
    String copyBegun(Pages head) {
        jdbc.sql("delete from dossier_document where hex(content_hash) regexp '^78(00)*$'")
                .update();
        desk.send(dossier.path() + "/diritti/copia/" + recorded("ACCESS", TODAY), Map.of());
        String copies = dossier.path() + "/diritti/copie/" + newestCopy();
        assertThat(head.send(copies + "/consenti", Map.of())).hasStatus3xxRedirection();
        return Objects.requireNonNull(
                desk.send(copies + "/prepara", Map.of()).getResponse().getRedirectedUrl());
    }

    /** The files of a copy that was begun, by their names. */
    Map<String, byte[]> files(String job) throws IOException {
        await().atMost(60, SECONDS)
                .until(() -> desk.read(job + "/risultato").getResponse().getStatus() == 200);
        byte[] copy = desk.read(job + "/risultato").getResponse().getContentAsByteArray();
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(copy))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    static String json(Map<String, byte[]> files) {
        return new String(Objects.requireNonNull(files.get("dati.json")), StandardCharsets.UTF_8);
    }

    /** What is read on the paper of the copy, with lines joined. */
    static String paper(Map<String, byte[]> files) {
        return Binders.text(Objects.requireNonNull(files.get("dati-da-leggere.pdf")))
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\s+", " ");
    }

    String newestCopy() {
        return newest("dossier_export");
    }

    private String newest(String table) {
        return jdbc.sql("select max(id) from " + table + " where dossier_id = ?")
                .param(dossier.id())
                .query(String.class)
                .single();
    }
}
