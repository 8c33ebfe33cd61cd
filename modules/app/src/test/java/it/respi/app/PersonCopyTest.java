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
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The copy of all data of a person. */
class PersonCopyTest extends ApplicationTest {
    private static final LocalDate TODAY = PersonRequests.TODAY;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AddDocument addDocument;

    private Pages desk;
    private Pages head;
    private MarkedDossier dossier;
    private PersonRequests requests;

    @BeforeEach
    void aDossier() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        head = as("HD-CUNEO", Lane.HD_RESP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        requests = new PersonRequests(jdbc, desk, dossier);
    }

    @Test
    @DisplayName("La copia ha tutti i dati della persona e nessuno di altri; la chiedono in due (art. 15 e 20 GDPR)")
    void theCopyHoldsWhatThePersonMayHaveAndNeedsTwoPeople() throws IOException {
        aRealDocument();
        aPaperWasRejected();
        String request = requests.recorded("ACCESS", TODAY);
        assertThat(head.send(dossier.path() + "/diritti/copia/" + request, Map.of()))
                .hasStatus3xxRedirection();
        String copy = requests.newestCopy();
        assertThat(head.send(dossier.path() + "/diritti/copie/" + copy + "/consenti", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("non può consentirla");
        desk.send(dossier.path() + "/diritti/copia/" + request, Map.of());
        copy = requests.newestCopy();
        assertThat(desk.send(dossier.path() + "/diritti/copie/" + copy + "/prepara", Map.of()))
                .hasStatus(422);
        assertThat(desk.send(dossier.path() + "/diritti/copie/" + copy + "/consenti", Map.of()))
                .hasStatus(403);
        assertThat(head.send(dossier.path() + "/diritti/copie/" + copy + "/consenti", Map.of()))
                .hasStatus3xxRedirection();

        MvcTestResult begun = desk.send(dossier.path() + "/diritti/copie/" + copy + "/prepara", Map.of());
        assertThat(begun).hasStatus3xxRedirection();
        String job = Objects.requireNonNull(begun.getResponse().getRedirectedUrl());
        Map<String, byte[]> files = requests.files(job);
        String json = PersonRequests.json(files);
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
        assertThat(PersonRequests.paper(files))
                .contains(dossier.surname(), dossier.mark(Section.NUMBERS), dossier.mark(Section.COUNSELLING))
                .contains(dossier.further(Section.PERSON))
                .contains(dossier.further(Section.NUMBERS))
                .doesNotContain(dossier.mark(Section.SOCIAL), dossier.mark(Section.EXCHANGES));
        assertThat(head.read(job + "/risultato")).hasStatus(404);
        assertThat(jdbc.sql("select count(*) from platform_audit where dossier_id = ? and action = 'EXPORT_PERSON'")
                        .param(dossier.id())
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void aCopyIsMadeAndHandedOutAFewTimesAndAnotherReleaseDoesNotStandForIt() throws IOException {
        aRealDocument();
        String request = requests.recorded("ACCESS", TODAY);
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

        jdbc.sql("update dossier_export set made = 3 where id = ?")
                .param(another)
                .update();
        assertThat(desk.send(dossier.path() + "/diritti/copie/" + another + "/prepara", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("già stata preparata 3 volte");
    }

    private String released(String request) {
        assertThat(desk.send(dossier.path() + "/diritti/copia/" + request, Map.of()))
                .hasStatus3xxRedirection();
        String copy = requests.newestCopy();
        assertThat(head.send(dossier.path() + "/diritti/copie/" + copy + "/consenti", Map.of()))
                .hasStatus3xxRedirection();
        return copy;
    }

    private String made(String copy) {
        MvcTestResult begun = desk.send(dossier.path() + "/diritti/copie/" + copy + "/prepara", Map.of());
        assertThat(begun).hasStatus3xxRedirection();
        String job = Objects.requireNonNull(begun.getResponse().getRedirectedUrl());
        await().atMost(60, SECONDS)
                .until(() -> Binders.body(desk.read(job + "/stato")).contains("/risultato"));
        return job;
    }

    private int taken(String copy) {
        return jdbc.sql("select taken from dossier_export where id = ?")
                .param(copy)
                .query(Integer.class)
                .single();
    }

    @Test
    void thePaperTellsOfFamilyAndOfWhatIsBegunAsTheFileDoes() throws IOException {
        desk.send(
                dossier.path() + "/famiglia/nuovo",
                Map.of("surname", "Sorella", "givenNames", "Lina", "relation", "SIBLING", "whereabouts", "ABROAD"));
        desk.send(
                "/u/bozze",
                Map.of(
                        "_bozza", "nota:" + dossier.number(),
                        "_bozzaPagina", dossier.path() + "/note",
                        "body", "da finire"));

        Map<String, byte[]> files = requests.files(requests.copyBegun(head));

        assertThat(PersonRequests.json(files))
                .contains("\"surname\" : \"Sorella\"", "\"form\" : \"nota\"")
                .doesNotContain("da finire");
        assertThat(PersonRequests.paper(files))
                .contains("La tua famiglia: 2", "Sorella", "all’estero", "Albania", "albanese", "una nota")
                .contains("La tua famiglia", "Documenti d’identità", "anche qualcun altro: non scriviamo qui")
                .doesNotContain("ABROAD", "UNSAFE", "ID_CARD", "da finire");
    }

    @Test
    void askingForTooManyCopiesInADayIsRefused() {
        String request = requests.recorded("PORTABILITY", TODAY);
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
}
