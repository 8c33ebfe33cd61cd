// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeciderTest {

    @Test
    void meansTheUsualLanesOfTheOffice() {
        Decider police = new Decider(AgencyKind.POLICE, null);

        assertThat(police.lane("DECIDER-ACC")).contains(Lane.QUE_ACC);
        assertThat(police.lane("DECIDER-IST")).contains(Lane.QUE_IST);
        assertThat(police.lane("DECIDER-RESP")).contains(Lane.QUE_RESP);
        assertThat(police.lane("HD-OP")).isEmpty();
    }

    @Test
    void letsTheNamedServiceWorkAndTheHeadSign() {
        Decider registry = Decider.of(new ModelProperties(Map.of("decidedBy", "MUNICIPALITY", "works", "COM-ANA")))
                .orElseThrow();

        assertThat(registry.isSound()).isTrue();
        assertThat(registry.lane("DECIDER-ACC")).contains(Lane.COM_ANA);
        assertThat(registry.lane("DECIDER-IST")).contains(Lane.COM_ANA);
        assertThat(registry.lane("DECIDER-RESP")).contains(Lane.COM_RESP);
        assertThat(new Decider(AgencyKind.MUNICIPALITY, Lane.QUE_IST).isSound()).isFalse();
    }
}
