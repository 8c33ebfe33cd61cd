// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "18000, 18000",
        "18.000, 18000",
        "'18.000,00', 18000.00",
        "'18000,5', 18000.5",
        "18000.50, 18000.50",
        "9.5, 9.5",
        "1.234.567, 1234567",
        "'1,234.56',",
        "-5,",
        "1e9,",
        "dieci,",
        "12345678901,"
    })
    void readsNumbersAsItaliansWriteThem(String typed, @Nullable BigDecimal read) {
        assertThat(Typed.read(typed)).isEqualTo(read);
    }
}
