// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InboxCursorTest {
    @Test
    void readsBackWhatItWrote() {
        InboxCursor cursor = new InboxCursor(LocalDate.of(2026, 11, 22), 725_000_000_000_000_001L);

        assertThat(InboxCursor.read(cursor.write())).contains(cursor);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "invented", "2026-02-31_5", "2026-11-22_99999999999999999999", "2026-11-22_1 or 1=1"})
    void isNothingWhenItIsNotOurs(String text) {
        assertThat(InboxCursor.read(text)).isEmpty();
    }
}
