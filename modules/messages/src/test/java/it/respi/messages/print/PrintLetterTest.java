// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.cases.PrintableCase;
import it.respi.cases.PrintableCase.Paper;
import it.respi.cases.PrintableCase.State;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
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
                .contains("CN-2026-000123", "DIALLO Mariama", "Rinnovo del permesso di soggiorno")
                .contains("23 novembre 2026, ore 10:40")
                .contains("consegnato: 2 Passaporto Prova della dimora")
                .contains("mancano: 3 Marca da bollo Bollettino Quattro foto")
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
    @DisplayName("La ricevuta dice quando finisce il termine, se decorre (art. 18-bis L. 241/1990)")
    void saysWhenTheTermEnds() throws IOException {
        assertThat(text(InventedCourse.of(LetterKind.T15, "it"), LetterKind.T02, null))
                .contains("Il termine finisce il 2 gennaio 2027.");
        assertThat(print(LetterKind.T02, "it", null, null)).doesNotContain("Il termine finisce");
        assertThat(text(InventedCourse.of(LetterKind.T07, "it"), LetterKind.T02, null))
                .doesNotContain("Il termine finisce");
    }

    @Test
    void listsEveryPaperUnderItsState() throws IOException {
        assertThat(print(LetterKind.T05, "it", null, null))
                .contains("Da portare: 2 Marca da bollo (D01) Porta l’originale. Dove: tabaccheria Costo: 16,00 €")
                .contains("Da rifare: 1 Quattro foto (D07) Perché è da rifare: le foto sono scure")
                .contains("Da portare, se li hai: 1 Tessera sanitaria (D04) Porta una copia.")
                .contains("Consegnati, ancora da controllare: 1 Prova della dimora (D05)")
                .contains("Già a posto: 1 Passaporto (D02)");
    }

    @Test
    @DisplayName("Il costo del permesso si dice voce per voce; la durata non si sa, il totale neppure")
    void saysWhatThePermitCostsItemByItem() throws IOException {
        assertThat(print(LetterKind.T05, "it", null, null))
                .contains("Bollettino (D06) Porta l’originale. Dove: Ufficio postale")
                .contains("Sul bollettino: 30,46 €")
                .contains("40,00 € se il nuovo permesso dura fino a un anno, 50,00 € se dura di più")
                .contains("30,00 €, da pagare all’ufficio postale")
                .doesNotContain("80,46", "70,46", "Totale");
    }

    @Test
    @DisplayName("Lungo periodo: 130,46 sul bollettino e codice 09 nel campo 16 (P3.5, P3.06)")
    void goesByWhatIsAskedForNotByThePermitHeld() throws IOException {
        var longTerm = InventedCourse.asking(InventedCase.speaking("it", null), "09");

        assertThat(text(longTerm, LetterKind.T05, null)).contains("contributo: 100,00", "bollettino: 130,46");
        assertThat(text(InventedCourse.asking(InventedCourse.of(LetterKind.T06, "it"), "09"), LetterKind.T06, null))
                .contains("il codice del tipo di permesso è 09.");
    }

    @Test
    void leavesNothingOfTheNetworkInItalianBesideAnotherLanguage() throws IOException {
        var usual = "La copia è tagliata o non si legge: serve una copia intera e chiara.";
        var printed = InventedCase.standing("fr", null, false, List.of(new Paper("D06", true, State.AGAIN, usual)));

        assertThat(text(printed, LetterKind.T05, null))
                .contains("La copie est coupée ou illisible", "Ufficio postale (fr)", "lun-ven 9-12");
        assertThat(text(printed, LetterKind.T02, "en")).contains("Mon-Fri 9-12");
    }

    @Test
    void asksForNothingOnceTheCaseIsClosed() throws IOException {
        var wanting = List.of(new Paper("D01", true, State.MISSING, null));
        var over = InventedCase.standing("it", LocalDate.of(2026, 11, 20), true, wanting);

        assertThat(text(over, LetterKind.T02, null))
                .contains("Ricevuta di apertura", "Il tempo è partito il 20 novembre 2026.")
                .doesNotContain("Documenti che mancano", "Porta i documenti");
        assertThatThrownBy(() -> text(over, LetterKind.T05, null))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("letter.papers.none");
    }

    @Test
    void hasNoListOfMissingPapersWhenNoneIsMissing() {
        var full = InventedCase.standing(
                "it",
                null,
                false,
                List.of(new Paper("D01", true, State.FINE, null), new Paper("D04", false, State.MISSING, null)));

        assertThatThrownBy(() -> text(full, LetterKind.T05, null))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("letter.papers.none");
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

    @ParameterizedTest
    @CsvSource({
        "wo fr, Renouvellement du permis de séjour",
        "bn, Renewal of the residence permit",
        "sq en, Rinovimi i lejes së qëndrimit"
    })
    @DisplayName("Se la lingua scelta non c’è: inglese, francese o spagnolo come la persona li legge (art. 2 c. 6 TUI)")
    void speaksTheLanguageOfTheLawThatThePersonReads(String wanted, String procedure) throws IOException {
        assertThat(print(LetterKind.T02, wanted, null, null)).contains(procedure);
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
        return text(InventedCase.speaking(personal, confirmedFrom), kind, asked);
    }

    private static String text(PrintableCase printed, LetterKind kind, @Nullable String asked) throws IOException {
        var print = InventedCase.print(printed);
        var file = print.print(InventedCase.OPERATOR, new PrintLetter.Asked(InventedCase.NUMBER, kind), asked);
        try (var document = Loader.loadPDF(file.letter().bytes())) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\p{Cf}", "")
                    .replaceAll("\\s+", " ");
        }
    }
}
