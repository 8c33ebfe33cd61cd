// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DatabaseAwayAtStartTest {
    private final DatabaseAwayAtStart analyzer = new DatabaseAwayAtStart();

    @Test
    void aRefusedUserIsSaidInOneSentence() {
        SQLException denied = new SQLException("Access denied for user 'respi'", "28000", 1045);
        assertThat(Objects.requireNonNull(analyzer.analyze(new IllegalStateException(denied)))
                        .getDescription())
                .isEqualTo("The database refuses the user: Access denied for user 'respi'");
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidToo() {
        SQLException away = new SQLException("Communications link failure", "08S01");
        assertThat(Objects.requireNonNull(analyzer.analyze(new IllegalStateException(away)))
                        .getAction())
                .contains("RESPI_DB_URL");
    }

    @Test
    void anyOtherFailureIsLeftToOthers() {
        assertThat(analyzer.analyze(new IllegalStateException(new SQLException("no table", "42S02"))))
                .isNull();
    }
}
