// SPDX-License-Identifier: EUPL-1.2
package it.respi.process;

import it.respi.platform.data.Ids;
import it.respi.platform.data.NodeLease;
import it.respi.registry.LegalParameters;
import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The engine and its neighbours in this module, with the parameters that came with Respi; its page needs the cases, which are played by the tests. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "it\\.respi\\.process\\.diagram\\.(DiagramController.*|ModelWords|PartLines|StepLines)|it\\.respi\\.process\\.version\\.(VersionController.*|VersionWords|MigrationJob)|it\\.respi\\.process\\.(catalogue\\..*|incident\\.(IncidentController|UpkeepEntry).*)"))
@ComponentScan(
        basePackageClasses = LegalParameters.class,
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "it\\.respi\\.registry\\.ReferenceData"))
@Import({Ids.class, NodeLease.class, LegalParameters.class})
public class TestApplication {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
