// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.respi.dossiers.document.intake.Samples;
import it.respi.dossiers.document.reader.DeafSpare;
import it.respi.platform.view.Toast;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MvcResult;

/** What people see of documents. */
class DocumentPagesTest extends DocumentDoors {
    @Test
    void goesBackToTheListWithNewsWhenEveryFileIsGood() throws Exception {
        MvcResult result = send(page("D01")
                .file(file("files", "a.pdf", Samples.pdf(1)))
                .file(file("files", "b.jpg", Samples.image("jpeg", 40, 30))));
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo(LIST);
        assertThat(result.getFlashMap().get("toast")).isEqualTo(Toast.of("document.added.many", 2));
        assertThat(rows("dossier_document")).isEqualTo(2);
    }

    @Test
    void addsTheGoodFilesAndSaysWhatIsWrongWithTheOthers() throws Exception {
        MockHttpServletResponse response = send(page("D02")
                        .file(file("files", "buono.png", Samples.image("png", 40, 30)))
                        .file(file("files", "chiuso.pdf", Samples.protectedPdf("segreta")))
                        .file(file("files", "<vuoto>.pdf", new byte[0])))
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(text(response))
                .contains("<title>Errore:", "buono.png", "chiuso.pdf", "&lt;vuoto&gt;.pdf")
                .contains("Il PDF è protetto da una password", "Il file è vuoto")
                .contains("value=\"D02\" selected=\"selected\"", "Passaporto")
                .doesNotContain("??");
        assertThat(rows("dossier_document")).isEqualTo(1);
    }

    @Test
    void oneFileThatCannotBeReadNowDoesNotLoseTheOthers() throws Exception {
        DeafSpare.waitsIn(context);
        MockHttpServletResponse response = send(page("D02")
                        .file(file("files", "uno.pdf", Samples.pdf(1)))
                        .file(file("files", "due.pdf", Samples.pdf(2)))
                        .file(file("files", "tre.pdf", Samples.pdf(3))))
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(text(response)).contains("uno.pdf", "due.pdf", "tre.pdf").doesNotContain("??");
        assertThat(jdbc.sql("select pages from dossier_document order by pages")
                        .query(Integer.class)
                        .list())
                .containsExactly(2, 3);
    }

    @Test
    void aSecondTryKeepsWhatWasTypedAndDoesNotReplaceItsSisters() throws Exception {
        String refused = text(send(page("D02")
                        .file(file("files", "fronte.png", Samples.image("png", 40, 30)))
                        .file(file("files", "chiuso.pdf", Samples.protectedPdf("segreta")))
                        .param("validFrom", "2026-01-15")
                        .param("validUntil", "2031-01-14"))
                .getResponse());

        assertThat(refused).contains("value=\"2026-01-15\"", "value=\"2031-01-14\"");
        assertThat(refused).containsPattern("name=\"further\"[^>]*checked");
        send(page("D02")
                .file(file("files", "retro.png", Samples.image("png", 41, 30)))
                .param("further", "true"));
        assertThat(jdbc.sql("select count(*) from dossier_document where superseded_by is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aNewPaperIsNotTakenForMorePagesUnlessSomeWereAdded() throws Exception {
        String refused =
                text(send(page("D02").file(file("files", "x.pdf", new byte[0]))).getResponse());

        assertThat(refused).contains("name=\"further\"").doesNotContainPattern("name=\"further\"[^>]*checked");
    }

    @Test
    void aDayThatIsNoneIsSaidBesideItsField() throws Exception {
        MockHttpServletResponse response = send(page("D02")
                        .file(file("files", "a.pdf", Samples.pdf(1)))
                        .param("validFrom", "31/02/2026")
                        .param("validUntil", "2031-01-14"))
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(text(response))
                .contains("id=\"validFrom-e\"", "Scrivi la data", "value=\"31/02/2026\"", "value=\"2031-01-14\"")
                .contains("href=\"#validFrom\"")
                .doesNotContain("id=\"validUntil-e\"");
        assertThat(rows("dossier_document")).isZero();
    }

    @Test
    void refusesAFileOfOneByteTooManyInWords() throws Exception {
        MockHttpServletResponse response = send(page("D01").file(file("files", "grande.pdf", new byte[26_214_401])))
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(text(response)).contains("grande.pdf", "Il file è troppo grande: il limite è 25 MB");
        assertThat(rows("dossier_document")).isZero();
    }

    @Test
    void asksForAFileAndForAKind() throws Exception {
        MockHttpServletResponse withoutFile = send(page("D02")
                        .file(new MockMultipartFile("files", "", null, new byte[0])))
                .getResponse();
        assertThat(withoutFile.getStatus()).isEqualTo(422);
        assertThat(text(withoutFile)).contains("Scegli almeno un file.", "value=\"D02\" selected=\"selected\"");
        MockHttpServletResponse withoutKind =
                send(page("").file(file("files", "a.pdf", Samples.pdf(1)))).getResponse();
        assertThat(withoutKind.getStatus()).isEqualTo(422);
        assertThat(text(withoutKind)).contains("Scegli che documento è.");
    }

    @Test
    void asksForTheFileAgainAfterASessionThatEnded() throws Exception {
        MockHttpServletResponse response = send(post(LIST)
                        .param("kind", "D01")
                        .param("_key", UUID.randomUUID().toString()))
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(text(response)).contains("Scegli almeno un file.", "value=\"D01\" selected=\"selected\"");
    }

    @Test
    void carriesADoubleClickOutOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        byte[] pdf = Samples.pdf(1);
        for (int i = 0; i < 2; i++) {
            MvcResult result = send(multipart(LIST)
                    .file(file("files", "a.pdf", pdf))
                    .param("kind", "D01")
                    .param("_key", key));
            assertThat(result.getResponse().getRedirectedUrl()).isEqualTo(LIST);
        }
        assertThat(heard.events).hasSize(1);
    }

    @Test
    void givesTheOriginalToBeSavedAndNotToBeShown() throws Exception {
        byte[] pdf = Samples.oldPdf(1);
        send(page("D01").file(file("files", "Però \"è\".pdf", pdf)));
        MockHttpServletResponse response = send(get(LIST + "/" + id())).getResponse();
        assertThat(response.getContentAsByteArray()).isEqualTo(pdf);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Per_ ___.pdf\"; filename*=UTF-8''Per%C3%B2%20_%C3%A8_.pdf");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(jdbc.sql("select count(*) from platform_audit where action = 'OPEN_DOCUMENT'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void givesTheOriginalToNoOtherOffice() throws Exception {
        send(page("D01").file(file("files", "a.pdf", Samples.pdf(1))));
        as(POLICE);
        assertThat(send(get(LIST + "/" + id())).getResponse().getStatus()).isEqualTo(404);
        assertThat(send(get(API)).getResponse().getStatus()).isEqualTo(404);
        as(DESK);
        assertThat(send(get(LIST + "/123")).getResponse().getStatus()).isEqualTo(404);
    }
}
