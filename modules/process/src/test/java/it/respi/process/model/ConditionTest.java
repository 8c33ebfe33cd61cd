// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    @ParameterizedTest
    @DisplayName("Confronti fra risposte e valori, uniti da e oppure o")
    @ValueSource(
            strings = {
                "${outcome == 'YES'}",
                "${ outcome=='YES' }",
                "${level != \"B1\"}",
                "${agreed}",
                "${!agreed}",
                "${not agreed}",
                "${sum >= 100}",
                "${sum < -3 && agreed == true}",
                "${a == 'x' or b == 'y' || c}"
            })
    void isRead(String text) {
        assertThat(Condition.of(text)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("Tutto il resto che il motore saprebbe valutare no")
    @ValueSource(
            strings = {
                "outcome == 'YES'",
                "#{outcome == 'YES'}",
                "${true}",
                "${outcome.equals('YES')}",
                "${outcome == other}",
                "${a == 'x' + 'y'}",
                "${!a == 'x'}",
                "${execution.setVariable('x', 1)}",
                "${empty a}",
                "${a == 'x'}${b}",
                "${}",
                "${a == 'it\\'s'}"
            })
    void isRefused(String text) {
        assertThat(Condition.of(text)).isEmpty();
    }
}
