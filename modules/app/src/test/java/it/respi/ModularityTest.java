// SPDX-License-Identifier: EUPL-1.2
package it.respi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {
    // the kernel is plain Java that every module may use; a mark of Spring Modulith would bring Spring into it
    @Test
    void modulesUseOnlyWhatOthersOffer() {
        ApplicationModules.of(RespiApplication.class, resideInAnyPackage("it.respi.kernel..", "it.respi.bench.."))
                .verify();
    }
}
