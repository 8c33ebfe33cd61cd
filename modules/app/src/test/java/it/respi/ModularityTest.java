// SPDX-License-Identifier: EUPL-1.2
package it.respi;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {
    @Test
    void modulesUseOnlyWhatOthersOffer() {
        ApplicationModules.of(RespiApplication.class).verify();
    }
}
