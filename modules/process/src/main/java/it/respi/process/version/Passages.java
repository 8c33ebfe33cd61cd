// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.version;

import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.process.deployment.ProcedureVersions;
import it.respi.process.deployment.ProcedureVersions.Version;
import it.respi.process.version.Passage.Plans;
import it.respi.process.version.Passage.Preview;
import java.util.List;
import org.springframework.stereotype.Component;

/** The passages from older versions of a procedure to the newest. */
@Component
class Passages {
    private final ProcedureVersions versions;
    private final Plans plans;

    Passages(ProcedureVersions versions, Plans plans) {
        this.versions = versions;
        this.plans = plans;
    }

    /**
     * The versions of a procedure, newest first.
     *
     * @throws NotFound {@code catalogue.not-found} when there is no such procedure
     */
    List<Version> versions(String key) {
        List<Version> all = versions.of(key);
        if (all.isEmpty()) {
            throw new NotFound("catalogue.not-found");
        }
        return all;
    }

    /**
     * The passage from a version to the newest.
     *
     * @throws NotFound {@code versions.unknown} when there is no such older version
     */
    Passage toNewest(String key, int from) {
        List<Version> all = versions(key);
        Version older = all.stream()
                .skip(1)
                .filter(version -> version.number() == from)
                .findFirst()
                .orElseThrow(() -> new NotFound("versions.unknown"));
        return plans.between(older, all.getFirst());
    }

    /**
     * The same, when the newest is still the one that its reader saw.
     *
     * @throws RuleBroken {@code versions.newer} when there is a newer one by now
     */
    Passage of(String key, int from, int to) {
        Passage passage = toNewest(key, from);
        if (passage.to().number() != to) {
            throw new RuleBroken("versions.newer");
        }
        return passage;
    }

    Preview preview(Passage passage) {
        return plans.preview(passage);
    }
}
