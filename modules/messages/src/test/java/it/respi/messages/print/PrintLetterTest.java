// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintLetterTest {

    @Test
    @DisplayName("La ricevuta dice che cosa è stato consegnato, che cosa manca e chi decide (art. 18-bis L. 241/1990)")
    void tellsWhatWasHandedInAndWhatIsMissing() throws IOException {
        var text = print(LetterKind.T02, "it", null, null);

        assertThat(text)
                .contains("CN-2026-000123", "DIALLO Mariama", "14 marzo 1989", "Rinnovo del permesso di soggiorno")
                .contains("23 novembre 2026, ore 10:40")
                .contains("consegnato: 2 Passaporto Prova della dimora")
                .contains("mancano: 2 Marca da bollo Quattro foto")
                .contains("Decide: Questura di Cuneo.", "60 giorni")
                .contains("Sportello di Alba", "Via Esempio 12", "0173 000111")
                .contains("Dati di prova")
                .doesNotContain("Tessera sanitaria");
    }

    @Test
    @DisplayName("Il tempo parte solo dal giorno che l'ufficio ha confermato (art. 2 c. 6 L. 241/1990)")
    void letsTheTermRunOnlyFromAConfirmedDay() throws IOException {
        assertThat(print(LetterKind.T02, "it", null, null)).contains("Il tempo non è ancora partito");
        assertThat(print(LetterKind.T02, "it", null, LocalDate.of(2026, 11, 20)))
                .contains("Il tempo è partito il 20 novembre 2026.");
    }

    @Test
    void listsEveryPaperUnderItsState() throws IOException {
        assertThat(print(LetterKind.T05, "it", null, null))
                .contains("Da portare: 1 Marca da bollo (D01) Porta l’originale. Dove: tabaccheria Costo: 16,00 €")
                .contains("Da rifare: 1 Quattro foto (D07) Perché è da rifare: le foto sono scure")
                .contains("Da portare, se li hai: 1 Tessera sanitaria (D04) Porta una copia.")
                .contains("Consegnati, ancora da controllare: 1 Prova della dimora (D05)")
                .contains("Già a posto: 1 Passaporto (D02)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr|Renouvellement du permis de séjour|Passeport
            ar|تجديد تصريح الإقامة|جواز السفر
            """)
    void speaksThePersonsLanguageBesideItalian(String language, String procedure, String paper) throws IOException {
        assertThat(print(LetterKind.T02, language, null, null))
                .contains(procedure, paper)
                .contains("Rinnovo del permesso di soggiorno", "Passaporto");
    }

    @Test
    @DisplayName("A chi legge una lingua che le lettere non parlano si scrive anche in inglese (art. 2 c. 6 TUI)")
    void speaksEnglishToWhomItCannotSpeakTo() throws IOException {
        assertThat(print(LetterKind.T02, "wo", null, null)).contains("Renewal of the residence permit");
    }

    @Test
    void speaksAnotherLanguageWhenAsked() throws IOException {
        assertThat(print(LetterKind.T05, "ar", "fr", null)).contains("À apporter", "Timbre fiscal");
    }

    @Test
    void refusesALanguageThatLettersDoNotSpeak() {
        assertThatThrownBy(() -> print(LetterKind.T02, "it", "xx", null))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("letter.language.unknown");
    }

    private static String print(
            LetterKind kind, String personal, @Nullable String asked, @Nullable LocalDate confirmedFrom)
            throws IOException {
        var print = new PrintLetter(
                (number, actor) -> InventedCase.speaking(personal, confirmedFrom), InventedCase.letters());
        var file = print.print(InventedCase.OPERATOR, InventedCase.NUMBER, kind, asked);
        try (var document = Loader.loadPDF(file.letter().bytes())) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\p{Cf}", "")
                    .replaceAll("\\s+", " ");
        }
    }
}
