// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void writesColumnsAsWideAsTheirWidestCell() {
        assertThat(new Table("what", "ms").row("inbox", "4.10").row("-", "1").write())
                .isEqualTo("""
                | what  | ms   |
                | ----- | ---- |
                | inbox | 4.10 |
                | -     | 1    |
                """);
    }

    @Test
    void refusesARowThatDoesNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table("a", "b").row("1"));
    }

    @Test
    void roundsToWhatWasMeasured() {
        assertThat(Table.number(1234.56)).isEqualTo("1,235");
        assertThat(Table.number(12.345)).isEqualTo("12.3");
        assertThat(Table.number(1.234)).isEqualTo("1.23");
        assertThat(Table.number(4)).isEqualTo("4");
        assertThat(Table.number(Double.NaN)).isEqualTo("-");
    }
}
