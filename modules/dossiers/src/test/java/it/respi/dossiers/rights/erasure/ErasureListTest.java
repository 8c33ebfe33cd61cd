// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.dossiers.rights.erasure.ErasureList.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The list of erasures when a node ended while it wrote. */
class ErasureListTest {
    private static final Line FIRST = line(11);
    private static final Line SECOND = line(12);
    private static final Line THIRD = line(13);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aLineThatWasCutShortIsPassedOverWhenItComesAgain() throws IOException {
        list().add(List.of(FIRST, SECOND));
        cutBy(20);
        list().add(List.of(FIRST, SECOND));
        list().add(List.of(THIRD));
        assertThat(Files.readAllLines(folder.resolve("erasures.jsonl"))).hasSize(5);
        assertThat(read()).containsExactly(FIRST, FIRST, SECOND, THIRD);
    }

    @Test
    void aLineThatLacksOnlyItsEndIsRead() throws IOException {
        list().add(List.of(FIRST));
        cutBy(1);
        list().add(List.of(SECOND));
        assertThat(read()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aLineThatDoesNotComeAgainStopsWhoeverReads() throws IOException {
        list().add(List.of(FIRST, SECOND));
        cutBy(20);
        list().add(List.of(THIRD));
        assertThatThrownBy(this::read)
                .isInstanceOf(UncheckedIOException.class)
                .rootCause()
                .hasMessageContaining("cut short");
    }

    @Test
    void aLineOfCopiesSaysUntilWhenTheyWereAddedAndOneFromBeforeMeansItsOwnMoment() throws IOException {
        Instant closed = Instant.parse("2025-10-28T09:30:00.123Z");
        Line copies = new Line(21, 121, Scope.COPIES, "KIT_COPY", FIRST.at(), closed);
        list().add(List.of(FIRST, copies));
        assertThat(Files.readAllLines(folder.resolve("erasures.jsonl")).getFirst())
                .doesNotContain("filesUntil");
        assertThat(read()).containsExactly(FIRST, copies);
        assertThat(copies.until()).isEqualTo(closed);
        assertThat(new Line(22, 122, Scope.COPIES, "KIT_COPY", FIRST.at(), null).until())
                .isEqualTo(FIRST.at());
    }

    private ErasureList list() {
        return new ErasureList(folder.toString(), JsonMapper.shared());
    }

    private List<Line> read() {
        List<Line> lines = new ArrayList<>();
        list().read(2, lines::addAll);
        return lines;
    }

    private void cutBy(int letters) throws IOException {
        Path file = folder.resolve("erasures.jsonl");
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - letters));
    }

    private static Line line(long dossier) {
        return new Line(dossier, dossier + 100, Scope.WHOLE, "REQUEST", Instant.parse("2026-11-28T10:00:00Z"), null);
    }
}
