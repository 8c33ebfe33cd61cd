// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.respi.dossiers.DocumentPictures;
import it.respi.dossiers.DocumentState;
import it.respi.dossiers.Documents;
import it.respi.dossiers.document.intake.Intake;
import it.respi.dossiers.document.intake.Samples;
import it.respi.dossiers.document.intake.StoredFile;
import it.respi.kernel.actor.Actor;
import it.respi.platform.security.HasActor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Documents page by page, the verdict on them, and the search for words in them. */
class ViewerPagesTest extends OnDatabase {
    private static final String LIST = "/u/dossier/" + NUMBER + "/documenti";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Intake intake;

    @Autowired
    DocumentRegister register;

    @Autowired
    Documents documents;

    @Autowired
    DocumentPictures pictures;

    private MockMvc mvc;

    @BeforeEach
    void signIn() {
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
        as(DESK);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void showsOnePageAfterTheOtherWithWhatIsKnown() throws Exception {
        long id = add("D01", Samples.pdf(2));
        String first = text(get(page(id, 1)), 200);
        assertThat(first)
                .contains("<title>Passaporto", "Pagina 1 di 2", page(id, 1) + ".png", page(id, 2) + "\"")
                .contains("Senza controllo antivirus", "Sportello Cuneo", LIST + "/" + id + "/esito")
                .doesNotContain("rel=\"prev\"", "??");
        assertThat(text(get(page(id, 2)), 200)).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
        text(get(page(id, 3)), 404);
        text(get(page(id, 0)), 404);
        text(get(page(id + 1, 1)), 404);
    }

    @Test
    void drawsAPageForWhoLooksAtItAndWritesTheAccessDownFirst() throws Exception {
        long id = add("D01", Samples.written("Una riga"));
        MockHttpServletResponse response = send(get(page(id, 1) + ".png"));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("image/png");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(response.getContentAsByteArray()));
        assertThat(image.getWidth()).isBetween(1000, 1754);
        assertThat(Colours.of(image)).as("black on white and the watermark").isGreaterThan(2);
        assertThat(accesses()).isEqualTo(1);
        text(get(page(id, 2) + ".png"), 404);
        as(POLICE);
        text(get(page(id, 1) + ".png"), 404);
        text(get(page(id, 1)), 404);
    }

    @Test
    void aPageWhosePictureCannotBeDecodedSaysSoInTheViewerAndInThePrint() throws Exception {
        long id = add("D01", Samples.withPicture(COSName.JPX_DECODE, 3, 2));
        MockHttpServletResponse response = send(get(page(id, 2) + ".png"));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentType()).isEqualTo("image/svg+xml");
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("non si può", "originale");
        assertThat(send(get(page(id, 3) + ".png")).getStatus()).isEqualTo(200);
        Map<Integer, Boolean> drawn = new TreeMap<>();
        pictures.draw(
                documents.ownForProcess(70, id).orElseThrow(), "x", (page, jpeg) -> drawn.put(page, jpeg.isPresent()));
        assertThat(drawn).isEqualTo(Map.of(1, true, 2, false, 3, true));
    }

    @Test
    void showsNothingOfWhatWaitsForItsVirusCheck() throws Exception {
        long id = add("D01", Samples.pdf(1));
        jdbc.sql("update dossier_document set scan = 'WAITING'").update();
        text(get(page(id, 1) + ".png"), 422);
        assertThat(text(get(page(id, 1)), 200))
                .contains("Controllo antivirus in attesa")
                .doesNotContain(".png", "/esito");
        text(verdict(id, "ok", ""), 422);
        assertThat(documents.ownForProcess(70, id).orElseThrow().state()).isEqualTo(DocumentState.UPLOADED);
    }

    @Test
    void namesTheOtherFilesOfTheSameKind() throws Exception {
        long old = add("D01", Samples.pdf(1));
        long newer = add("D01", Samples.pdf(2));
        long other = add("D02", Samples.pdf(3));
        assertThat(text(get(page(old, 1)), 200))
                .contains("Altri file dello stesso tipo", page(newer, 1) + "\"", "Sostituito");
        assertThat(text(get(page(other, 1)), 200)).doesNotContain("Altri file dello stesso tipo");
        assertThat(text(get(page(other, 1)), 200)).doesNotContain("Altri file dello stesso tipo");
    }

    @Test
    void leadsToTheDocumentsBesideAndKeepsTheLook() throws Exception {
        long first = add("D01", Samples.pdf(2));
        long second = add("D02", Samples.pdf(1));
        String all = text(get(page(first, 1) + "?zoom=150&gira=90"), 200)
                + text(get(page(first, 2)), 200)
                + text(get(page(second, 1)), 200);
        assertThat(all)
                .contains(
                        "z-150 r-90",
                        page(first, 2) + "?zoom=150&amp;gira=90",
                        page(first, 1) + "?zoom=200&amp;gira=90")
                .contains(page(first, 1) + "?zoom=150&amp;gira=180", "150 %, girata di 90 gradi")
                .containsPattern("href=\"" + page(second, 1) + "\"[^>]*><span>Documento ")
                .containsPattern("href=\"" + page(first, 1) + "\"[^>]*><span>Documento ");
    }

    @Test
    void takesAFrequentReasonWithWhatIsTypedBesides() throws Exception {
        long id = add("D01", Samples.pdf(1));
        text(verdict(id, "no", "la seconda pagina").param("why", "UNREADABLE"), 302);
        assertThat(documents.ownForProcess(70, id).orElseThrow().reason()).isEqualTo("Non si legge. la seconda pagina");
    }

    @Test
    void writesAVerdictDownOnlyWithAReasonThatThePersonCanRead() throws Exception {
        long id = add("D01", Samples.pdf(1));
        assertThat(text(verdict(id, "no", " "), 422)).contains("<title>Errore:", "id=\"reason-e\"");
        String tooLong = "Manca il retro. ".repeat(26);
        assertThat(text(verdict(id, "no", tooLong), 422)).contains("<title>Errore:", tooLong);
        assertThat(documents.ownForProcess(70, id).orElseThrow().state()).isEqualTo(DocumentState.UPLOADED);
        MockHttpServletResponse done = send(verdict(id, "no", "Manca il retro"));
        assertThat(done.getRedirectedUrl()).isEqualTo(page(id, 1));
        assertThat(documents.ownForProcess(70, id).orElseThrow().state()).isEqualTo(DocumentState.REJECTED);
        assertThat(text(get(page(id, 1)), 200)).contains("Manca il retro", "Da rifare");
        as(POLICE);
        text(verdict(id, "ok", ""), 404);
        assertThat(documents.ownForProcess(70, id).orElseThrow().state()).isEqualTo(DocumentState.REJECTED);
    }

    @Test
    void findsTheDocumentsThatHoldTheWordsAndShowsThePassage() throws Exception {
        long id = add("D01", Samples.written("Contratto di affitto, Perù"));
        add("D02", Samples.written("Altro foglio"));
        assertThat(text(search("AFFITTO peru"), 200))
                .contains(page(id, 1), "Contratto di affitto, Perù", "value=\"AFFITTO peru\"", "1 documento")
                .doesNotContain("Altro foglio", "??");
        assertThat(text(search("<b>niente"), 200)).contains("&lt;b&gt;niente", "Nessun documento");
        assertThat(accesses()).as("two searches, one passage shown").isEqualTo(3);
        assertThat(jdbc.sql("select object from platform_audit where action = 'OPEN_DOCUMENT' and object is not null")
                        .query(String.class)
                        .list())
                .containsExactly("dossier_document/" + id);
        as(POLICE);
        text(search("affitto"), 404);
    }

    @Test
    void showsNoPassageOfWhatMayNotBeOpened() throws Exception {
        add("D01", Samples.written("Contratto di affitto"));
        for (String scan : List.of("WAITING", "INFECTED")) {
            jdbc.sql("update dossier_document set scan = ?").param(scan).update();
            assertThat(text(search("affitto"), 200))
                    .contains("Nessun documento")
                    .doesNotContain("Contratto");
        }
    }

    private long add(String kind, byte[] content) {
        StoredFile file = intake.take("a.pdf", new ByteArrayInputStream(content));
        return register.record(DESK, NUMBER, new Particulars(kind, null, null, false), List.of(file))
                .getFirst();
    }

    private int accesses() {
        return jdbc.sql("select count(*) from platform_audit where action = 'OPEN_DOCUMENT'")
                .query(Integer.class)
                .single();
    }

    private static String page(long id, int page) {
        return LIST + "/" + id + "/pagine/" + page;
    }

    private MockHttpServletRequestBuilder verdict(long id, String mark, String reason) {
        long version = documents.ownForProcess(70, id).orElseThrow().details().version();
        return post(LIST + "/" + id + "/esito")
                .param("version", String.valueOf(version))
                .param("mark", mark)
                .param("reason", reason)
                .param("_key", UUID.randomUUID().toString());
    }

    private static MockHttpServletRequestBuilder search(String words) {
        return post(LIST + "/cerca").param("text", words);
    }

    private String text(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse response = send(request);
        assertThat(response.getStatus()).isEqualTo(status);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.locale(Locale.ITALIAN)).andReturn().getResponse();
    }

    private static void as(Actor actor) {
        HasActor principal = () -> actor;
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(principal, null));
    }
}
