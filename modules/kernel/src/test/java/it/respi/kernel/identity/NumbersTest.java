// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @ValueSource(strings = {"05123456789-0", "051234567890", " 0512 3456 7890 "})
    @DisplayName("Assicurata: 12 cifre, con o senza trattino")
    void readsTheNumberOfTheInsuredLetter(String typed) {
        assertThat(new AssicurataNumber(typed).value()).isEqualTo("051234567890");
        assertThat(new AssicurataNumber(typed).printed()).isEqualTo("05123456789-0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "05123456789", "0512345678901", "05123456789A", "٠٥١٢٣٤٥٦٧٨٩٠"})
    void refusesAnotherNumberOfTheInsuredLetter(String typed) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new AssicurataNumber(typed))
                .returns("assicurata.format", RuleBroken::code);
    }

    @ParameterizedTest
    @CsvSource({
        "I12345678, ",
        "i 1234 5678, ",
        "AB123456, permit-number.unusual",
        "A/1234, permit-number.unlikely",
        "A1, permit-number.unlikely"
    })
    void warnsOfAnUnusualPermitNumber(String typed, String warning) {
        assertThat(new PermitNumber(typed).warning().orElse(null)).isEqualTo(warning);
    }

    @ParameterizedTest
    @CsvSource({"26CN123456, ", "26 cn 123456, ", "26CN12345, pratica-number.unusual"})
    void warnsOfAnUnusualFileNumberOfThePolice(String typed, String warning) {
        assertThat(new PraticaNumber(typed).warning().orElse(null)).isEqualTo(warning);
    }

    @Test
    void refusesEmptyNumbers() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new PermitNumber(" "))
                .returns("permit-number.empty", RuleBroken::code);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new PraticaNumber(" "))
                .returns("pratica-number.empty", RuleBroken::code);
    }

    @Test
    @DisplayName("I numeri non compaiono nei registri")
    void hideTheirValues() {
        assertThat(new AssicurataNumber("051234567890")).hasToString("AssicurataNumber[***]");
        assertThat(new PermitNumber("I12345678")).hasToString("PermitNumber[***]");
        assertThat(new PraticaNumber("26CN123456")).hasToString("PraticaNumber[***]");
    }
}
