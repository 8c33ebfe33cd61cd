// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.messages.letter.type.Column;
import it.respi.messages.letter.type.FontSet;
import it.respi.messages.letter.type.Ink;
import it.respi.messages.letter.type.TextLine;
import it.respi.messages.letter.type.TextStyle;
import it.respi.messages.letter.type.Typesetter;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArabicOnPaperTest {

    private static final TextStyle STYLE = new TextStyle(false, 12, Ink.TEXT);

    private final PDDocument document = new PDDocument();
    private final Typesetter typesetter = new Typesetter(new FontSet(document));

    @AfterEach
    void close() throws Exception {
        document.close();
    }

    @Test
    void joinsLettersAndOrdersThemForTheEye() {
        // seen, lam-alef ligature, meem (salam): from the left the isolated meem, the ligature, the initial seen
        assertThat(visual("سلام")).containsExactly("\ufee1\ufefc\ufeb3");
    }

    @Test
    void keepsNumbersAndLatinWordsReadableFromTheLeft() {
        assertThat(visual("رقم CN-2026-004718").getFirst()).startsWith("CN-2026-004718 ");
        assertThat(visual("الهاتف: " + Phrases.isolated("+39 0173 000 111") + "."))
                .first()
                .asString()
                .startsWith(".+39 0173 000 111 :");
        assertThat(visual("في 23 نوفمبر").getFirst()).contains(" 23 ");
    }

    @Test
    void mirrorsBrackets() {
        assertThat(visual("طابع (bollo)").getFirst()).startsWith("(bollo) ");
    }

    @Test
    void putsTheFirstWordsOnTheFirstLine() {
        var lines = typesetter.set("أحضر الوثائق الناقصة إلى مكتب المساعدة", STYLE, Column.of(0, 100, true));

        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.getFirst().visual()).endsWith(visual("أحضر").getFirst());
        assertThat(lines.getLast().visual()).startsWith(visual("المساعدة").getFirst());
        assertThat(lines).allMatch(line -> line.width() <= 100);
    }

    @Test
    void keepsAnArabicNameInItsOrderInsideItalian() {
        var line = typesetter
                .set("Nome: " + Phrases.isolated("محمد") + ", nato", STYLE, Column.of(0, 500, false))
                .getFirst();

        assertThat(line.visual()).isEqualTo("Nome: " + visual("محمد").getFirst() + ", nato");
    }

    private List<String> visual(String text) {
        return typesetter.set(text, STYLE, Column.of(0, 500, true)).stream()
                .map(TextLine::visual)
                .toList();
    }
}
