// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.respi.dossiers.Section;
import it.respi.dossiers.document.AddDocument;
import it.respi.kernel.actor.Lane;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The copy of all data of a person. */
class PersonCopyTest extends ApplicationTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Rome"));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AddDocument addDocument;

    private Pages desk;
    private Pages head;
    private MarkedDossier dossier;

    @BeforeEach
    void aDossier() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        head = as("HD-CUNEO", Lane.HD_RESP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
    }

    @Test
    @DisplayName("La copia ha tutti i dati della persona e nessuno di altri; la chiedono in due (art. 15 e 20 GDPR)")
    void theCopyHoldsWhatThePersonMayHaveAndNeedsTwoPeople() throws IOException {
        aRealDocument();
        aPaperWasRejected();
        String request = recorded("ACCESS", TODAY);
        assertThat(head.send(dossier.path() + "/diritti/copia/" + request, Map.of()))
                .hasStatus3xxRedirection();
        String copy = newestCopy();
        assertThat(head.send(dossier.path() + "/diritti/copie/" + copy + "/consenti", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("non può consentirla");
        desk.send(dossier.path() + "/diritti/copia/" + request, Map.of());
        copy = newestCopy();
        assertThat(desk.send(dossier.path() + "/diritti/copie/" + copy + "/prepara", Map.of()))
                .hasStatus(422);
        assertThat(desk.send(dossier.path() + "/diritti/copie/" + copy + "/consenti", Map.of()))
                .hasStatus(403);
        assertThat(head.send(dossier.path() + "/diritti/copie/" + copy + "/consenti", Map.of()))
                .hasStatus3xxRedirection();

        MvcTestResult begun = desk.send(dossier.path() + "/diritti/copie/" + copy + "/prepara", Map.of());
        assertThat(begun).hasStatus3xxRedirection();
        String job = Objects.requireNonNull(begun.getResponse().getRedirectedUrl());
        await().atMost(60, SECONDS)
                .until(() -> desk.read(job + "/risultato").getResponse().getStatus() == 200);
        Map<String, byte[]> files = files(desk.read(job + "/risultato"));

        String json = new String(Objects.requireNonNull(files.get("dati.json")), StandardCharsets.UTF_8);
        assertThat(json)
                .contains(
                        "\"form\" : \"respi-person-copy/1\"",
                        dossier.surname(),
                        dossier.mark(Section.NUMBERS),
                        dossier.mark(Section.COUNSELLING),
                        "\"fileName\" : \"foto.png\"",
                        "\"permitNumber\" : \"I1234",
                        "\"reason\" : \"Manca la pagina con la firma\"",
                        "\"kind\" : \"ACCESS\"")
                .contains(dossier.further(Section.PERSON))
                .contains(dossier.further(Section.NUMBERS))
                .doesNotContain(
                        dossier.mark(Section.SOCIAL),
                        dossier.mark(Section.OPINION),
                        dossier.mark(Section.REASONS),
                        dossier.mark(Section.EXCHANGES),
                        desk.actor().name());
        assertThat(files.keySet()).anyMatch(name -> name.startsWith("documenti/") && name.endsWith("foto.png"));
        assertThat(new String(Objects.requireNonNull(files.get("dati-da-leggere.pdf")), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(head.read(job + "/risultato")).hasStatus(404);
        assertThat(jdbc.sql("select count(*) from platform_audit where dossier_id = ? and action = 'EXPORT_PERSON'")
                        .param(dossier.id())
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void aCopyIsMadeAndHandedOutAFewTimesAndAnotherReleaseDoesNotStandForIt() {
        String request = recorded("ACCESS", TODAY);
        String copy = released(request);
        String job = made(copy);
        jdbc.sql("update dossier_export set taken = 4 where id = ?").param(copy).update();
        assertThat(desk.read(job + "/risultato")).hasStatusOk();
        assertThat(desk.read(job + "/risultato")).hasStatus(422).bodyText().contains("già stata scaricata 5 volte");
        assertThat(taken(copy)).isEqualTo(5);

        String another = released(request);
        assertThat(desk.read(job + "/risultato"))
                .as("what was made for the first copy")
                .hasStatus(422);
        assertThat(taken(another)).as("each copy counts its own").isZero();
        jdbc.sql("update dossier_export set taken = 0, until = now() - interval 1 day where id = ?")
                .param(copy)
                .update();
        assertThat(desk.read(job + "/risultato"))
                .as("its own time is over, that of another is not")
                .hasStatus(422);

        jdbc.sql("update dossier_export set made = 3 where id = ?").param(another).update();
        assertThat(desk.send(dossier.path() + "/diritti/copie/" + another + "/prepara", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("già stata preparata 3 volte");
    }

    private String released(String request) {
        assertThat(desk.send(dossier.path() + "/diritti/copia/" + request, Map.of()))
                .hasStatus3xxRedirection();
        String copy = newestCopy();
        assertThat(head.send(dossier.path() + "/diritti/copie/" + copy + "/consenti", Map.of()))
                .hasStatus3xxRedirection();
        return copy;
    }

    private String made(String copy) {
        MvcTestResult begun = desk.send(dossier.path() + "/diritti/copie/" + copy + "/prepara", Map.of());
        assertThat(begun).hasStatus3xxRedirection();
        String job = Objects.requireNonNull(begun.getResponse().getRedirectedUrl());
        await().atMost(60, SECONDS)
                .until(() -> new String(
                                desk.read(job + "/stato").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                        .contains("/risultato"));
        return job;
    }

    private int taken(String copy) {
        return jdbc.sql("select taken from dossier_export where id = ?")
                .param(copy)
                .query(Integer.class)
                .single();
    }

    @Test
    void askingForTooManyCopiesInADayIsRefused() {
        String request = recorded("PORTABILITY", TODAY);
        Pages other = head;
        for (int i = 0; i < 5; i++) {
            other.send(dossier.path() + "/diritti/copia/" + request, Map.of());
        }
        assertThat(other.send(dossier.path() + "/diritti/copia/" + request, Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("copie in un giorno");
        jdbc.sql("delete from dossier_export where dossier_id = ?")
                .param(dossier.id())
                .update();
    }

    private void aRealDocument() throws IOException {
        jdbc.sql("delete from dossier_document where dossier_id = ?")
                .param(dossier.id())
                .update();
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", image);
        addDocument.add(
                desk.actor(), dossier.number(), "D02", "foto.png", new ByteArrayInputStream(image.toByteArray()));
    }

    private void aPaperWasRejected() {
        String caseId = jdbc.sql("select id from case_file where dossier_id = ?")
                .param(dossier.id())
                .query(String.class)
                .single();
        assertThat(desk.send(
                        dossier.path() + "/pratica/" + caseId + "/lista",
                        Map.of("code", "D02", "mark", "no", "reason", "Manca la pagina con la firma")))
                .hasStatus3xxRedirection();
    }

    private static Map<String, byte[]> files(MvcTestResult answer) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private String recorded(String kind, LocalDate receivedOn) {
        assertThat(desk.send(dossier.path() + "/diritti/nuova", form(kind, receivedOn)))
                .hasStatus3xxRedirection();
        return jdbc.sql("select max(id) from dossier_request where dossier_id = ?")
                .param(dossier.id())
                .query(String.class)
                .single();
    }

    private static Map<String, String> form(String kind, LocalDate receivedOn) {
        return new HashMap<>(Map.of(
                "kind", kind, "channel", "DESK", "receivedOn", receivedOn.toString(), "words", "Vuole i suoi dati"));
    }

    private String newestCopy() {
        return jdbc.sql("select max(id) from dossier_export where dossier_id = ?")
                .param(dossier.id())
                .query(String.class)
                .single();
    }
}
