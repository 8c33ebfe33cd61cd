// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import it.respi.dossiers.document.intake.Samples;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** What programs are told of documents. */
class DocumentProgramsTest extends DocumentDoors {
    @Test
    void programsAreToldWhichFieldIsWrong() throws Exception {
        MockHttpServletResponse malformed = send(program(Samples.pdf(1))
                        .param("validFrom", "ieri")
                        .header("Idempotency-Key", UUID.randomUUID().toString()))
                .getResponse();
        assertProblem(malformed, 422, "api.invalid");
        assertThat(text(malformed)).contains("\"field\":\"validFrom\"");

        MockHttpServletResponse future = send(program(Samples.pdf(1))
                        .param("validFrom", "2999-01-01")
                        .header("Idempotency-Key", UUID.randomUUID().toString()))
                .getResponse();
        assertThat(future.getStatus()).isEqualTo(422);
        assertThat(text(future)).contains("\"field\":\"validFrom\"");
        assertThat(rows("dossier_document")).isZero();
    }

    @Test
    void answersProgramsWithWhatWasKept() throws Exception {
        byte[] png = Samples.image("png", 40, 30);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            MockHttpServletResponse response = send(multipart(API)
                            .file(file("file", "a.png", png))
                            .param("kind", "D01")
                            .header("Idempotency-Key", key))
                    .getResponse();
            assertThat(response.getStatus()).isEqualTo(201);
            assertThat(response.getHeader("Location")).isEqualTo(API + "/" + id());
            assertThat(text(response))
                    .contains(
                            "\"id\":\"" + id() + "\"",
                            "\"kind\":\"D01\"",
                            "\"name\":\"a.png\"",
                            "\"size\":" + png.length)
                    .containsPattern("\"sha256\":\"[0-9a-f]{64}\"");
        }
        assertThat(text(send(get(API)).getResponse())).startsWith("[{\"id\":\"" + id());
        assertThat(send(get(API + "/" + id())).getResponse().getContentAsByteArray())
                .isEqualTo(png);
        assertThat(heard.events).hasSize(1);
    }

    @Test
    void refusesProgramsWithAProblem() throws Exception {
        String key = UUID.randomUUID().toString();
        assertThat(send(program(Samples.pdf(1)).header("Idempotency-Key", key))
                        .getResponse()
                        .getStatus())
                .isEqualTo(201);
        assertProblem(
                send(program(Samples.pdf(2)).header("Idempotency-Key", key)).getResponse(),
                422,
                "api.idempotency-key.reused");
        assertProblem(send(program(Samples.pdf(3))).getResponse(), 400, "api.idempotency-key.missing");
    }

    @Test
    void programsAreToldWhatIsWrongWithTheirFile() throws Exception {
        byte[] text = "ciao".getBytes(StandardCharsets.UTF_8);
        assertFileIs("upload.type", program(text));
        assertFileIs("upload.empty", program(new byte[0]));
        assertFileIs("upload.pdf.password", program(Samples.protectedPdf("segreta")));
        assertFileIs("upload.pdf.too-many-pages", program(Samples.pdf(501)));
        MockMultipartHttpServletRequestBuilder none = multipart(API);
        none.param("kind", "D01");
        assertFileIs("upload.none", none);
        assertThat(rows("dossier_document")).isZero();
    }

    private void assertFileIs(String code, MockMultipartHttpServletRequestBuilder sent) throws Exception {
        MockHttpServletResponse refused = send(sent.locale(Locale.ITALIAN)
                        .header("Idempotency-Key", UUID.randomUUID().toString()))
                .getResponse();
        assertProblem(refused, 422, "api.invalid");
        assertThat(text(refused))
                .contains("\"field\":\"file\"", "\"code\":\"" + code + "\"")
                .doesNotContain("\"message\":\"" + code, "{0}");
    }

    private static MockMultipartHttpServletRequestBuilder program(byte[] content) {
        MockMultipartHttpServletRequestBuilder request = multipart(API);
        request.file(file("file", "a.pdf", content)).param("kind", "D01");
        return request;
    }

    private static void assertProblem(MockHttpServletResponse response, int status, String code) throws Exception {
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(text(response)).contains("urn:respi:problem:" + code);
    }
}
