// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.document.AddDocument;
import it.respi.kernel.actor.Lane;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Which document somebody had is written down before the first byte is sent. */
class DocumentOpenedTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AddDocument addDocument;

    @SuppressWarnings("NullAway.Init")
    private Pages desk;

    private String number = "";
    private long document;

    @BeforeEach
    void aPassport() throws IOException {
        desk = as("HD-ALBA", Lane.HD_OP);
        number = jdbc.sql("select d.number from dossier d join dossier_person p on p.id = d.holder_id"
                        + " where p.surname = 'Quispe Mamani'")
                .query(String.class)
                .single();
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", image);
        document = addDocument.add(
                desk.actor(), number, "D02", "passaporto.png", new ByteArrayInputStream(image.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/u/dossier/%s/documenti/%d", "/api/v1/dossiers/%s/documents/%d"})
    void theEntryNamesTheDocument(String address) {
        long before = entries();
        assertThat(desk.read(address.formatted(number, document))).hasStatusOk();
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(opened("object")).isEqualTo("dossier_document/" + document);
        assertThat(opened("staff_id")).isEqualTo(String.valueOf(desk.actor().staffId()));
    }

    @Test
    void aDocumentThatIsNotThereLeavesNothing() {
        long before = entries();
        assertThat(desk.read("/u/dossier/" + number + "/documenti/4710")).hasStatus(404);
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void whatCannotBeWrittenDownIsNotSent() {
        jdbc.sql("rename table platform_audit to platform_audit_away").update();
        try {
            MvcTestResult answer = desk.read("/u/dossier/" + number + "/documenti/" + document);
            assertThat(answer).hasStatus5xxServerError();
            assertThat(answer).bodyText().doesNotContain("PNG");
        } finally {
            jdbc.sql("rename table platform_audit_away to platform_audit").update();
        }
    }

    @Test
    void thePersonIsToldWhichOne() throws IOException {
        assertThat(desk.read("/u/dossier/" + number + "/documenti/" + document)).hasStatusOk();
        byte[] letter = desk.read("/u/dossier/" + number + "/stampa/accessi.pdf")
                .getResponse()
                .getContentAsByteArray();
        try (var pdf = Loader.loadPDF(letter)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Ha aperto un documento: Passaporto");
        }
    }

    private long entries() {
        return jdbc.sql("select sum(seq) from platform_audit_head")
                .query(Long.class)
                .single();
    }

    private String opened(String column) {
        return jdbc.sql("select " + column + " from platform_audit where action = 'OPEN_DOCUMENT'"
                        + " order by at_ms desc, seq desc limit 1")
                .query(String.class)
                .single();
    }
}
