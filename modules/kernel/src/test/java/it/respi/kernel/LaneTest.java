// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import org.junit.jupiter.api.Test;

class LaneTest {
    @Test
    void isFoundByTheCodeOfTheRealm() {
        assertThat(Lane.of("QUE-RESP")).contains(Lane.QUE_RESP);
        assertThat(Lane.of("offline_access")).isEmpty();
    }
}
