// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAmountTest {

    @ParameterizedTest
    @CsvSource({
        "30,         DAY,      30",
        "' 030 ',    DAY,      30",
        "'30,46',    EUR_CENT, 3046",
        "30.4,       EUR_CENT, 3040",
        "7101,       EUR_CENT, 710100",
        "Sì,         FLAG,     1",
        "no,         FLAG,     0",
    })
    void readsWhatPeopleType(String typed, String unit, int amount) {
        assertThat(TypedAmount.read(typed, unit)).hasValue(amount);
        assertThat(TypedAmount.read(TypedAmount.write(amount, unit), unit)).hasValue(amount);
    }

    @ParameterizedTest
    @CsvSource({"-1, DAY", "1.5, DAY", "'', DAY", "1234567, DAY", "'1,234', EUR_CENT", "forse, FLAG", "2, FLAG"})
    void refusesWhatIsNoAmount(String typed, String unit) {
        assertThat(TypedAmount.read(typed, unit)).isEqualTo(OptionalInt.empty());
    }
}
