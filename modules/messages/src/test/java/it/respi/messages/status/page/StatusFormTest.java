// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.status.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusFormTest {

    @ParameterizedTest
    @CsvSource({"27, 3, 1991", "' 27 ', 03, 1991", "٢٧, ٣, ١٩٩١"})
    void readsADayInDigitsOfAnyScript(String day, String month, String year) {
        assertThat(new StatusForm("", day, month, year).born()).contains(LocalDate.of(1991, 3, 27));
    }

    @ParameterizedTest
    @CsvSource({"31, 2, 1991", "27, 13, 1991", "27, marzo, 1991", "27, 3, 91", ", 3, 1991"})
    void knowsWhatIsNoDay(String day, String month, String year) {
        assertThat(new StatusForm("", day, month, year).born()).isEmpty();
    }

    @Test
    void neverStandsInALog() {
        assertThat(new StatusForm("7K3F", "27", "3", "1991")).hasToString("StatusForm[hidden]");
    }
}
