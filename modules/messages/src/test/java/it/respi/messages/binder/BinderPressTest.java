// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.messages.letter.ArchiveProof;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinderPressTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DIALLO Mariama",
                "محمد الأمين",
                "ШЕВЧЕНКО Оксана",
                "徐丽 Xu Li",
                "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ Singh Gurpreet",
                "\u202eEvil <b>&"
            })
    @DisplayName("Il fascicolo è un PDF/A-2b, qualunque sia il nome e qualunque cosa sia stata caricata")
    void isGoodForTheArchiveWhateverTheNameAndTheScans(String name) throws IOException {
        assertThat(ArchiveProof.faults(InventedBinder.print(InventedBinder.of(name, 2), folder)))
                .isEmpty();
    }

    @Test
    void saysWhoseItIsAndWhoPrintedItOnEachPageWithItsNumber() throws IOException {
        try (PDDocument binder = printed(2)) {
            int pages = binder.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                assertThat(text(binder, page))
                        .contains("CN-2026-000123 · pagina " + page + " di " + pages)
                        .contains("Stampato da Anna Bassi · Alba");
            }
            assertThat(text(binder, 1))
                    .contains("DIALLO Mariama", "Sportello immigrati di Alba", "Trasmissione ad altro ufficio")
                    .contains("martedì 22 dicembre 2026", "3 documenti, 6 pagine", "Dati di prova");
        }
    }

    @Test
    void leadsToEachPartByContentsAndBookmarks() throws IOException {
        try (PDDocument binder = printed(2)) {
            assertThat(titles(binder))
                    .containsExactly(
                            "Copertina",
                            "Indice",
                            "Dati della persona",
                            "Pratiche",
                            "Documenti",
                            "> Passaporto, copia 0",
                            "> Passaporto, copia 1",
                            "Note riservate",
                            "Motivi e pareri",
                            "Storia");
            assertThat(text(binder, 2))
                    .contains("Indice", "Dati della persona 3", "Passaporto, copia 1 9", "Storia 14");
            assertThat(binder.getPage(1).getAnnotations()).hasSize(8).allMatch(PDAnnotationLink.class::isInstance);
            assertThat(text(binder, 9)).contains("Passaporto, copia 1", "pagina 1 di 3", "SHA-256 a1b2c3d4");
        }
    }

    @Test
    void listsWhatIsInQuarantineAndSaysWhatCannotBeDrawn() throws IOException {
        try (PDDocument binder = printed(1)) {
            assertThat(text(binder, 5)).contains("Elenco dei documenti: 2", "Non stampato", "In quarantena");
            assertThat(text(binder, 8)).contains("pagina 3 di 3", "non si può riprodurre");
            assertThat(titles(binder)).doesNotContain("> Passaporto, copia 1");
        }
    }

    @Test
    void hasRoomForTheContentsOfManyDocuments() throws IOException {
        try (PDDocument binder = printed(40)) {
            assertThat(text(binder, 3)).contains("Storia " + binder.getNumberOfPages());
            assertThat(text(binder, 4)).contains("Cognome e nome");
        }
    }

    private PDDocument printed(int documents) throws IOException {
        return Loader.loadPDF(InventedBinder.print(InventedBinder.of("DIALLO Mariama", documents), folder));
    }

    private static List<String> titles(PDDocument binder) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item :
                binder.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
            item.children().forEach(below -> titles.add("> " + below.getTitle()));
        }
        return titles;
    }

    private static String text(PDDocument binder, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setSortByPosition(true);
        return Normalizer.normalize(stripper.getText(binder), Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\s+", " ");
    }
}
