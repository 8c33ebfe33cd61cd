// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SeenMembersTest {
    @Test
    void whatIsNoIdWasNotSeenAndCannotBeRead() {
        String typed = "9999999999999999999.1 9223372036854775807.3 5.2";

        assertThat(SeenMembers.parse(typed).versions())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Long.MAX_VALUE, 3, 5L, 2));
        assertThat(SeenMembers.isReadable(typed)).isFalse();
        assertThat(SeenMembers.isReadable("5.null")).isFalse();
        assertThat(SeenMembers.isReadable("9223372036854775807.3 5.2")).isTrue();
        assertThat(SeenMembers.isReadable(null)).isTrue();
        assertThat(SeenMembers.isReadable("")).isTrue();
    }
}
