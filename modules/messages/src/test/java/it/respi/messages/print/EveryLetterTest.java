// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.messages.letter.ArchiveProof;
import it.respi.messages.letter.PersonLanguage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every letter that is made of facts, in every language. */
class EveryLetterTest {
    /** "Only the Italian text is legally valid": what must be readable at the foot of each page. */
    private static final Map<PersonLanguage, String> PREVAILS = Map.of(
            PersonLanguage.FR, "Seul le texte italien fait foi",
            PersonLanguage.EN, "Only the Italian text is legally valid",
            PersonLanguage.AR, "النص الإيطالي هو المعتمد قانونيا",
            PersonLanguage.ES, "Solo el texto italiano tiene valor legal",
            PersonLanguage.SQ, "Vetëm teksti italisht ka vlerë ligjore",
            PersonLanguage.RO, "Numai textul italian are valoare legală",
            PersonLanguage.ZH, "仅意大利文文本具有法律效力",
            PersonLanguage.UK, "Юридичну силу має лише італійський текст");

    static Stream<Arguments> lettersAndLanguages() {
        return LetterKind.ofFacts().stream()
                .flatMap(kind -> Stream.of(PersonLanguage.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("lettersAndLanguages")
    @DisplayName("Ogni lettera in ogni lingua: PDF/A-2b, nessun carattere mancante, testo che si può leggere e cercare")
    void isPrintedForTheArchiveAndCanBeRead(LetterKind kind, PersonLanguage language) throws IOException {
        String code = language.locale().getLanguage();
        var printed = InventedCourse.of(kind, "it");

        var letter = InventedCase.print(printed)
                .print(InventedCourse.OFFICER, new PrintLetter.Asked(InventedCase.NUMBER, kind), code)
                .letter();

        assertThat(letter.replacedLetters()).isZero();
        assertThat(letter.pages()).isLessThanOrEqualTo(3);
        if (isProved(kind, language)) {
            assertThat(ArchiveProof.faults(letter.bytes())).isEmpty();
        }
        String text = text(letter.bytes());
        assertThat(text).contains(InventedCase.NUMBER, "DIALLO Mariama", "Modello " + kind + ", versione ");
        if (language != PersonLanguage.IT) {
            assertThat(text).contains("Fa fede il testo italiano.", Objects.requireNonNull(PREVAILS.get(language)));
        }
    }

    /** Each letter in two languages and each language with several letters: the proof of all of them takes minutes. */
    private static boolean isProved(LetterKind kind, PersonLanguage language) {
        return (kind.ordinal() + language.ordinal()) % 4 == 0;
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\p{Cf}", "")
                    .replaceAll("\\s+", " ");
        }
    }
}
