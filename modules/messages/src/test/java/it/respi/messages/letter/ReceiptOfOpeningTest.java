// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptOfOpeningTest {

    private final Letters letters = new Letters();

    @ParameterizedTest
    @EnumSource
    @DisplayName("La ricevuta indica il termine e gli effetti del silenzio (art. 18-bis e 20 c. 4 L. 241/1990)")
    void saysTheTermAndWhatSilenceMeans(PersonLanguage language) {
        var text = PdfReader.text(letters.render(Samples.receipt(language), language));

        assertThat(text)
                .contains("CN-2026-004718", "Diallo Mariama", "23 novembre 2026, ore 10:40")
                .contains("60 giorni", "Questura di", "+39 0173 000 111", "Passaporto", "Marca da bollo")
                .contains("Dati di prova", "Documento di servizio della rete, non sostituisce atti")
                .contains("https://respi.example.it/it/pratica 7K3F-9Q2M-X4TB-H8WD-5CNR", "Modello T02, versione 4");
        assertThat(italianColumn(language))
                .contains("Il silenzio non equivale ad accoglimento (art. 20, comma 4, legge 241/1990).")
                .contains("I giorni partono quando questo ufficio riceve la domanda.")
                .contains("Il tempo non è ancora partito: questa ricevuta non lo fa partire.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FR|Renouvellement du permis de séjour|Reçu d’ouverture|60 jours|23 novembre 2026 à 10:40|Seul le texte italien fait foi.
            EN|Renewal of the residence permit|Receipt of opening|60 days|23 November 2026 at 10:40|Only the Italian text is legally valid.
            ES|Renewal of the residence permit|Recibo de apertura|60 días|23 de noviembre de 2026, a las 10:40|Solo el texto italiano tiene valor legal.
            SQ|Renewal of the residence permit|Vërtetim i hapjes|60 ditë|23 nëntor 2026, ora 10:40|Vetëm teksti italisht ka vlerë ligjore.
            RO|Renewal of the residence permit|Dovada deschiderii|60 de zile|23 noiembrie 2026, ora 10:40|Numai textul italian are valoare legală.
            ZH|Renewal of the residence permit|案件开立回执|60 天|2026年11月23日 10:40|仅意大利文文本具有法律效力。
            UK|Renewal of the residence permit|Підтвердження відкриття|60 днів|23 листопада 2026, о 10:40|Юридичну силу має лише італійський текст.
            AR|تجديد تصريح الإقامة|وصل فتح الملف|60 يوما|نوفمبر|النص الإيطالي هو المعتمد قانونيا.
            """)
    void speaksThePersonsLanguageBesideItalian(
            PersonLanguage language, String procedure, String title, String term, String moment, String prevails) {
        var text = PdfReader.text(letters.render(Samples.receipt(language), language));

        assertThat(text).contains(procedure, title, term, moment, prevails, "Fa fede il testo italiano.");
    }

    @Test
    void doesNotSpeakOfTranslationsInItalianAlone() {
        var text = PdfReader.text(letters.render(Samples.receipt(PersonLanguage.IT), PersonLanguage.IT));

        assertThat(text).doesNotContain("Fa fede il testo italiano");
    }

    @Test
    @DisplayName("Il termine decorre dal ricevimento della domanda (art. 2 c. 6 L. 241/1990)")
    void saysSinceWhenTheTermRunsIfItRuns() {
        var from = LocalDate.of(2026, 12, 1);
        var receipt = Samples.receipt(PersonLanguage.IT, "Diallo Mariama", List.of(), from);

        var text = PdfReader.text(letters.render(receipt, PersonLanguage.IT));

        assertThat(text)
                .contains("Il tempo è partito il 1 dicembre 2026.", "Non hai ancora consegnato documenti.")
                .doesNotContain("non è ancora partito");
    }

    private String italianColumn(PersonLanguage language) {
        var left = new StringBuilder();
        float y = 0;
        for (var letter : PdfReader.drawn(letters.render(Samples.receipt(language), language))) {
            if (language == PersonLanguage.IT || letter.right() < 300) {
                left.append(letter.y() != y ? " " : "").append(letter.letter());
                y = letter.y();
            }
        }
        return PdfReader.plain(left.toString());
    }
}
