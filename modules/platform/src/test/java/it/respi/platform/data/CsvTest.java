// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "=1+1|'=1+1",
                "+39|'+39",
                "-5|'-5",
                "@SUM|'@SUM",
                "a;b|\"a;b\"",
                "say \"x\"|\"say \"\"x\"\"\"",
                "=a;b|\"'=a;b\"",
                "12|12"
            })
    void neutralisesWhatASpreadsheetWouldRun(String value, String cell) {
        assertThat(Csv.line("a", value, null)).isEqualTo("a;" + cell + ";\r\n");
    }
}
