// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SqlPart;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** This module and what stands below it, for tests; nobody above has a case to tell of. */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "it.respi.dossiers")
@ComponentScan({
    "it.respi.dossiers",
    "it.respi.registry",
    "it.respi.platform.audit",
    "it.respi.platform.crypto",
    "it.respi.platform.data",
    "it.respi.platform.draft",
    "it.respi.platform.job",
    "it.respi.platform.store",
    "it.respi.platform.virus",
    "it.respi.platform.view",
    "it.respi.platform.web"
})
public abstract class DossiersAlone {
    @Bean
    public CaseHeads caseHeads() {
        return (dossierId, actor) -> CaseHead.NONE;
    }

    @Bean
    public OpenWork openWork() {
        return (dossierId, officeId) -> false;
    }

    @Bean
    public CaseNumbers caseNumbers() {
        return dossiers -> Map.of();
    }

    @Bean
    public CaseDocuments caseDocuments() {
        return (dossierId, actor, further) -> new SqlPart("true", List.of());
    }

    @Bean
    public CaseLines caseLines() {
        return new CaseLines() {
            @Override
            public SqlPart column(String dossierId, Actor actor) {
                return new SqlPart("null", List.of());
            }

            @Override
            public SqlPart tells(String object, Actor actor) {
                return new SqlPart("true", List.of());
            }

            @Override
            public @Nullable CaseLine read(@Nullable String told) {
                return null;
            }
        };
    }

    @Bean
    public CaseSpans caseSpans() {
        return new CaseSpans() {
            @Override
            public Map<Long, Span> of(Collection<Long> dossiers) {
                return Map.of();
            }

            @Override
            public List<Ended> ended(Instant before, long after, int most) {
                return List.of();
            }

            @Override
            public List<Ended> withoutCase(Instant before, long after, int most) {
                return List.of();
            }
        };
    }

    @Bean
    public PersonPaper personPaper() {
        return (dossier, actor, records) -> new PersonPaper.File("copia.pdf", new byte[0]);
    }
}
