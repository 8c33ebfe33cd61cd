// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterFileTest {

    private final Letters letters = new Letters();

    @ParameterizedTest
    @EnumSource
    void embedsOnlyTheLettersUsed(PersonLanguage language) throws IOException {
        var letter = letters.render(Samples.receipt(language), language);

        try (var document = Loader.loadPDF(letter.bytes())) {
            assertThat(PdfReader.fonts(document)).isNotEmpty().allSatisfy(font -> {
                assertThat(font).isInstanceOf(PDType0Font.class);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+(Noto|DroidSansFallback).*");
            });
        }
        assertThat(letter.size()).isLessThan(120_000);
    }

    @Test
    void tellsItsTitleAndLanguageWithoutPersonalData() throws IOException {
        var letter = letters.render(Samples.receipt(PersonLanguage.AR), PersonLanguage.AR);

        try (var document = Loader.loadPDF(letter.bytes())) {
            var catalog = document.getDocumentCatalog();
            var info = document.getDocumentInformation();
            assertThat(info.getTitle()).isEqualTo("Ricevuta di apertura della pratica CN-2026-004718");
            assertThat(info.getAuthor()).isNull();
            assertThat(catalog.getLanguage()).isEqualTo("it-IT");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getOpenAction()).isNull();
            assertThat(catalog.getNames()).isNull();
        }
    }

    @Test
    void givesTheSameBytesForTheSameInput() {
        var once = letters.render(Samples.checklist(PersonLanguage.AR), PersonLanguage.AR);
        var again = new Letters().render(Samples.checklist(PersonLanguage.AR), PersonLanguage.AR);

        assertThat(again.bytes()).isEqualTo(once.bytes());
    }

    @ParameterizedTest
    @EnumSource
    void leadsToTheStatusPageByItsCode(PersonLanguage language) {
        assertThat(codes(letters.render(Samples.receipt(language), language)))
                .containsExactly(Samples.STATUS.scanned().toString());
        assertThat(codes(letters.render(Samples.checklist(language), language)))
                .containsExactly(Samples.STATUS.scanned().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "Șerban Țăranu Čović Ħamrun Þór Ëlza, 0",
        "Ольга Петренко Їжак, 0",
        "محمد بن عبد الله, 0",
        "Νίκος Παπαδόπουλος, 0",
        "王小明, 0",
        "Rosa\u0000\u202eevil 😀, 1",
        "Wijekulasooriya Mudiyanselage Abeysinghe-B, 0"
    })
    void printsAnyNameAndCountsLettersItCannotDraw(String name, int replaced) {
        var letter = letters.render(Samples.receipt(PersonLanguage.IT, name, List.of(), null), PersonLanguage.IT);

        assertThat(letter.replacedLetters()).isEqualTo(replaced);
        var text = PdfReader.text(letter);
        if (replaced == 0) {
            assertThat(text).contains(name);
        } else {
            assertThat(text).contains("[U+1F600]");
        }
    }

    private static List<String> codes(PrintedLetter letter) {
        var codes = new ArrayList<String>();
        for (var image : PdfReader.images(letter)) {
            try {
                var bitmap = new BinaryBitmap(new HybridBinarizer(luminance(image)));
                codes.add(new QRCodeReader().decode(bitmap).getText());
            } catch (NotFoundException e) {
                continue; // no code on this page
            } catch (com.google.zxing.ReaderException e) {
                throw new AssertionError(e);
            }
        }
        return codes;
    }

    private static LuminanceSource luminance(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
    }
}
