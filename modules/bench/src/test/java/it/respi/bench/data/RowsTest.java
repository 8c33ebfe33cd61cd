// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void writesWhatLoadDataReads() throws IOException {
        Rows rows = new Rows();
        rows.add("dossier_named", 1L, 2, "a\tb\\c", LocalDateTime.of(2026, 3, 1, 0, 0));
        rows.add("dossier_mark", new byte[] {1, -1}, 5L);
        rows.add("case_checklist", 1L, "D01", 1, true, "SEEN", null);

        assertThat(text(rows, "dossier_mark")).isEqualTo("01ff\t5\n");
        assertThat(text(rows, "dossier_named")).isEqualTo("1\t2\ta\\tb\\\\c\t2026-03-01 00:00:00.000\n");
        assertThat(text(rows, "case_checklist")).isEqualTo("1\tD01\t1\t1\tSEEN\t\\N\n");
        assertThat(rows.tables()).containsExactly("dossier_named", "dossier_mark", "case_checklist");
        assertThat(rows.count("case_checklist")).isEqualTo(1);
    }

    private static String text(Rows rows, String table) throws IOException {
        return new String(rows.stream(table).readAllBytes(), StandardCharsets.UTF_8);
    }
}
