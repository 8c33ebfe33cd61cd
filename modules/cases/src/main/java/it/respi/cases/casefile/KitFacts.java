// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What is known of the kit (Mod. 209). */
@Embeddable
public class KitFacts {
    private @Nullable String kitModules;
    private @Nullable Integer sheetCount;

    /** For the persistence provider and for new cases. */
    protected KitFacts() {}

    void prepared(String modules, int sheets) {
        kitModules = modules;
        sheetCount = sheets;
    }

    /** {@code ONE} or {@code TWO}: which modules were filled in. */
    public @Nullable String kitModules() {
        return kitModules;
    }

    public @Nullable Integer sheetCount() {
        return sheetCount;
    }
}
