// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.messages.letter.ArchiveProof;
import it.respi.messages.letter.Letters;
import it.respi.messages.letter.PersonLanguage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchivedLettersTest {
    @Test
    void theProofFindsFaultsInAnOrdinaryPdf() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        assertThat(ArchiveProof.faults(out.toByteArray())).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(PersonLanguage.class)
    @DisplayName("Ogni lettera è un PDF/A-2b, adatto alla conservazione (art. 44 CAD)")
    void isGoodForTheArchive(PersonLanguage language) {
        var contents = InventedCase.letters();
        var printed = InventedCase.speaking("ar", LocalDate.of(2026, 11, 23));
        var office = InventedCase.DESK;
        var letters = new Letters();

        assertThat(ArchiveProof.faults(letters.render(contents.receipt(printed, office, language), language)
                        .bytes()))
                .isEmpty();
        assertThat(ArchiveProof.faults(letters.render(contents.checklist(printed, office, language), language)
                        .bytes()))
                .isEmpty();
        assertThat(ArchiveProof.faults(InventedCase.accesses()
                        .print(
                                InventedCase.OPERATOR,
                                InventedCase.NUMBER,
                                language.locale().getLanguage())
                        .letter()
                        .bytes()))
                .isEmpty();
    }
}
