// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessLetterTest {
    @Test
    @DisplayName("La persona sa quali uffici hanno usato i suoi dati, quando e perché (art. 15 GDPR)")
    void saysWhichOfficeWhenWithWhichFunctionAndWhy() throws IOException {
        assertThat(print("it"))
                .contains("Chi ha usato i tuoi dati", "DIALLO Mariama", "Accesso ai propri dati")
                .contains("Accessi al fascicolo: 3")
                .contains("20 novembre 2026 · Sportello di Alba Funzione non registrata"
                        + " Ha aperto il fascicolo per la prima volta Perché: per riceverti allo sportello")
                .contains("21 novembre 2026 · Sportello di Alba Operatore di sportello"
                        + " Ha letto il fascicolo (2 volte) Perché: per lavorare alla tua pratica")
                .contains("22 novembre 2026 · Questura di Cuneo Istruttore dell’ufficio immigrazione"
                        + " Ha aperto un documento: Passaporto Perché")
                .contains("Garante per la protezione dei dati personali", "0173 000111");
    }

    @Test
    @DisplayName("I nomi di chi lavora negli uffici non compaiono")
    void namesNobodyWhoWorksThere() throws IOException {
        assertThat(print("it")).contains("non i nomi delle persone").doesNotContain("Prova");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr|Qui a utilisé tes données|A lu le dossier (2 fois)|Instructeur du bureau de l’immigration|Passeport
            en|Who used your data|Read the file (2 times)|Case officer of the immigration office|Passaporto (en)
            ar|من استخدم بياناتك|قرأ الملف|موظف الملفات في مكتب الهجرة|جواز السفر
            """)
    void speaksThePersonsLanguageBesideItalian(
            String language, String title, String did, String function, String document) throws IOException {
        assertThat(print(language)).contains("Chi ha usato i tuoi dati", title, did, function, document);
    }

    private static String print(String language) throws IOException {
        var file = InventedCase.accesses().print(InventedCase.OPERATOR, InventedCase.NUMBER, language);
        try (var document = Loader.loadPDF(file.letter().bytes())) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\p{Cf}", "")
                    .replaceAll("\\s+", " ");
        }
    }
}
