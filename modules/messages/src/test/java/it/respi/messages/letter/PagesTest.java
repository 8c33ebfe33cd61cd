// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.messages.letter.MissingPapers.Form;
import it.respi.messages.letter.MissingPapers.Item;
import it.respi.messages.letter.MissingPapers.Source;
import it.respi.messages.letter.MissingPapers.State;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static final float TOLERANCE = 0.6f;

    private final Letters letters = new Letters();

    @ParameterizedTest
    @EnumSource
    void carriesTwoHundredPapersOverNumberedPages(PersonLanguage language) {
        var labels = new ArrayList<Label>();
        for (int i = 1; i <= 200; i++) {
            var word = Samples.label(i % 2 == 0 ? "income" : "permit", language);
            labels.add(new Label(word.italian() + " n" + i + "x", word.translated() + " n" + i + "x"));
        }
        var letter = letters.render(Samples.receipt(language, "Diallo Mariama", labels, null), language);

        var text = PdfReader.text(letter);
        assertThat(letter.pages()).isBetween(6, 20);
        assertThat(text)
                .contains("Pagina 1 di " + letter.pages(), "Pagina " + letter.pages() + " di " + letter.pages())
                .contains("(segue)");
        for (int i = 1; i <= 200; i++) {
            assertThat(text).contains("n" + i + "x");
        }
        assertInsideMarginsWithoutOverlap(letter);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void keepsAnyWordsInsideTheMarginsAndApart(long seed) {
        var random = new Random(seed);
        for (var language : PersonLanguage.values()) {
            var items = new ArrayList<Item>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                items.add(item(random));
            }
            var head = Samples.head(language, words(random, 1 + random.nextInt(4)));

            var letter = letters.render(new MissingPapers(head, items, List.of()), language);

            assertInsideMarginsWithoutOverlap(letter);
        }
    }

    @Test
    void goesOnOverPagesWithAReasonLongerThanAPage() {
        var reason = Label.untranslated("motivo ".repeat(1200) + "fine");
        var item = new Item(
                "D03",
                Samples.label("permit", PersonLanguage.AR),
                State.REDO,
                reason,
                new Source(Form.COPY, null, null));
        var head = Samples.head(PersonLanguage.AR, "Diallo Mariama");

        var letter = letters.render(new MissingPapers(head, List.of(item, item), List.of()), PersonLanguage.AR);

        assertThat(letter.pages()).isGreaterThan(4);
        assertThat(PdfReader.text(letter)).contains("motivo fine");
        assertInsideMarginsWithoutOverlap(letter);
    }

    private static Item item(Random random) {
        var states = State.values();
        var forms = Form.values();
        return new Item(
                "D" + random.nextInt(100),
                new Label(words(random, 1 + random.nextInt(20)), words(random, 1 + random.nextInt(20))),
                states[random.nextInt(states.length)],
                random.nextBoolean() ? null : Label.untranslated(words(random, random.nextInt(200))),
                new Source(
                        forms[random.nextInt(forms.length)],
                        random.nextBoolean() ? null : Label.untranslated(words(random, 10)),
                        random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(30000), 2)));
    }

    private static String words(Random random, int count) {
        var alphabets =
                List.of("abcdefghilmnopqrstuvz", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "абвгдежзиклмнопрст", "0123456789");
        var words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            var alphabet = alphabets.get(random.nextInt(alphabets.size()));
            int length = random.nextInt(15) == 0 ? 90 : 1 + random.nextInt(14);
            for (int j = 0; j < length; j++) {
                words.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            words.append(' ');
        }
        return words.toString();
    }

    private static void assertInsideMarginsWithoutOverlap(PrintedLetter letter) {
        var lines = new HashMap<String, List<PdfReader.Drawn>>();
        for (var drawn : PdfReader.drawn(letter)) {
            assertThat(drawn.x()).as(drawn.toString()).isGreaterThanOrEqualTo(42 - TOLERANCE);
            assertThat(drawn.right()).as(drawn.toString()).isLessThanOrEqualTo(553 + TOLERANCE);
            assertThat(drawn.y()).as(drawn.toString()).isBetween(28f, 820f);
            lines.computeIfAbsent(drawn.page() + "/" + Math.round(drawn.y() * 10), k -> new ArrayList<>())
                    .add(drawn);
        }
        for (var line : lines.values()) {
            line.sort((a, b) -> Float.compare(a.x(), b.x()));
            for (int i = 1; i < line.size(); i++) {
                assertThat(line.get(i).x())
                        .as(line.get(i - 1) + " then " + line.get(i))
                        .isGreaterThanOrEqualTo(line.get(i - 1).right() - TOLERANCE);
            }
        }
        assertLinesApart(lines);
    }

    /** Baselines closer than 7 points may only belong to different columns. */
    private static void assertLinesApart(HashMap<String, List<PdfReader.Drawn>> lines) {
        var all = new ArrayList<>(lines.values());
        for (var a : all) {
            for (var b : all) {
                float distance = b.getFirst().y() - a.getFirst().y();
                boolean close = a.getFirst().page() == b.getFirst().page() && distance > 0 && distance < 7;
                if (close) {
                    assertThat(crosses(a, b)).as(a + " and " + b).isFalse();
                }
            }
        }
    }

    private static boolean crosses(List<PdfReader.Drawn> a, List<PdfReader.Drawn> b) {
        return a.stream()
                .anyMatch(x ->
                        b.stream().anyMatch(y -> x.x() < y.right() - TOLERANCE && y.x() < x.right() - TOLERANCE));
    }
}
