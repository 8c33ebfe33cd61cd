// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A name typed in its own letters finds the person whose passport is written in Latin ones: on {@code scripts.csv}. */
class NativeScriptsTest {
    private static final System.Logger LOG = System.getLogger("scripts");

    private final List<Line> lines = read();

    @Test
    void arabicCyrillicAndChineseFindTheLatinNameAndFewOthers() {
        long same = lines.stream().filter(Line::same).count();
        long found = lines.stream().filter(Line::found).count();
        double right =
                lines.stream().filter(line -> line.same() && line.found()).count();
        lines.stream()
                .filter(line -> line.same() != line.found())
                .forEach(line -> LOG.log(System.Logger.Level.INFO, "Not as labelled: {0}", line));
        LOG.log(
                System.Logger.Level.INFO,
                "{0} lines, {1} of one person, recall {2}, precision {3}",
                lines.size(),
                same,
                right / same,
                right / found);

        assertThat(lines).hasSizeGreaterThanOrEqualTo(60);
        assertThat(right / same).isGreaterThanOrEqualTo(0.9);
        assertThat(right / found).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void whatIsNoNameAtAllIsNoWord() {
        for (String typed : List.of("", " ", "🙂🙂", "'; drop table dossier; --", "<script>", "%_%", "\u0000\u202E")) {
            assertThat(FullName.of(typed).parts())
                    .allSatisfy(part -> assertThat(part.text()).matches("[a-z0-9]+"));
        }
    }

    private static List<Line> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NativeScriptsTest.class.getResourceAsStream("scripts.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Line::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Line(String typed, String surname, String names, boolean same) {
        static Line of(String line) {
            String[] cells = line.split(",", -1);
            return new Line(cells[0], cells[1], cells[2], "1".equals(cells[3]));
        }

        /** As the one box does: every typed word is in the name, as a beginning or in another spelling. */
        boolean found() {
            List<FullName.Part> there = FullName.of(surname, names).partsToFind();
            return FullName.of(typed).parts().stream()
                    .allMatch(part -> there.stream()
                            .anyMatch(one -> one.text().startsWith(part.text())
                                    || !Collections.disjoint(one.keys(), part.keys())));
        }
    }
}
