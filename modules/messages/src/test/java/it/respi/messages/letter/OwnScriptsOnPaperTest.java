// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.messages.letter.type.Column;
import it.respi.messages.letter.type.FontSet;
import it.respi.messages.letter.type.Ink;
import it.respi.messages.letter.type.TextStyle;
import it.respi.messages.letter.type.Typesetter;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in the letters of the passport: drawn in their own script, joined as they are written, none as a box. */
class OwnScriptsOnPaperTest {
    private static final List<String> NAMES = List.of(
            "徐丽",
            "陳大文",
            "गुरप्रीत कौर",
            "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
            "শ্রীমতী রহিমা",
            "કૃષ્ણ પટેલ",
            "கிருஷ்ணன்",
            "കൃഷ്ണൻ",
            "ශ්\u200dරී ලංකා",
            "สมชาย น้ำ",
            "ნინო ბერიძე",
            "Արամ Խաչատրյան",
            "ተስፋዬ ገብረ",
            "דוד כהן",
            "やまだ タロウ");
    private static final TextStyle STYLE = new TextStyle(false, 100, Ink.TEXT);

    private final PDDocument document = new PDDocument();
    private final FontSet fonts = new FontSet(document);
    private final Typesetter typesetter = new Typesetter(fonts);
    private final Letters letters = new Letters();

    @AfterEach
    void close() throws Exception {
        document.close();
    }

    @Test
    @DisplayName("Il nome scritto come nel passaporto si legge sulla carta, in un PDF/A-2b")
    void drawsNamesInTheirOwnScriptsInAFileForTheArchive() throws IOException {
        var letter = letters.render(
                Samples.receipt(PersonLanguage.IT, String.join(" ", NAMES), List.of(), null), PersonLanguage.IT);

        assertThat(letter.replacedLetters()).isZero();
        assertThat(ArchiveProof.faults(letter.bytes())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // the sign of the vowel i is written before its consonant: together as wide as both
        "कि, क",
        "শ্রী, শ",
        "ਪ੍ਰੀ, ਪ",
        "ශ්‍රී, ශ"
    })
    void joinsWhatBelongsTogether(String group, String first) {
        // letters drawn one after the other would be as wide as all of them, with the mark that suppresses a vowel
        // between
        float sum = (float) group.codePoints()
                .mapToObj(Character::toString)
                .filter(letter -> !letter.equals("\u200d"))
                .mapToDouble(this::width)
                .sum();

        assertThat(width(group)).isBetween(width(first) * 0.9f, sum * 0.95f);
    }

    @Test
    void tellsWhoCopiesTheTextTheLettersAsTheyWereTyped() throws IOException {
        var letter = letters.render(Samples.receipt(PersonLanguage.IT, "ਗੁਰਪ੍ਰੀਤ", List.of(), null), PersonLanguage.IT);

        try (var read = Loader.loadPDF(letter.bytes())) {
            assertThat(said(read.getPage(0))).contains("ਗੁਰਪ੍ਰੀਤ");
        }
    }

    @Test
    void neverCutsInsideASign() {
        var lines = typesetter.set("ক্ষ".repeat(30), STYLE, Column.of(0, 700, false));

        assertThat(lines)
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line.visual()).matches("(ক্ষ)+"));
    }

    @Test
    void keepsTheJoinersThatALetterNeeds() {
        var line = typesetter
                .set("\u2068ශ්\u200dරී\u2069", STYLE, Column.of(0, 700, false))
                .getFirst();

        assertThat(line.visual()).isEqualTo("ශ්\u200dරී");
    }

    @Test
    void writesTheNumberOfALetterThatNoFontDraws() {
        var lines = typesetter.set("Kim 김", STYLE, Column.of(0, 2000, false));

        assertThat(lines.getFirst().visual()).isEqualTo("Kim [U+AE40]");
        assertThat(typesetter.replaced()).isEqualTo(1);
    }

    @Test
    void drawsTheSignOfTheVowelBeforeItsConsonant() throws IOException {
        var run = fonts.runs("कि", false).getFirst();

        var drawn = fonts.drawings(run).orElseThrow();
        var consonant = fonts.drawings(fonts.runs("क", false).getFirst())
                .orElseThrow()
                .getFirst()
                .code();

        assertThat(drawn.getLast().code()).isEqualTo(consonant);
        assertThat(drawn.getLast().x()).isPositive();
    }

    private float width(String text) {
        return typesetter.set(text, STYLE, Column.of(0, 5000, false)).getFirst().width();
    }

    private static List<String> said(PDPage page) {
        var lists = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        return lists.getValues().stream()
                .map(value -> (COSDictionary) (value instanceof COSObject o ? o.getObject() : value))
                .map(list -> list.getString(COSName.ACTUAL_TEXT))
                .toList();
    }
}
