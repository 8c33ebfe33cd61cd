// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What is known of the kit (Mod. 209) and of the numbers other systems gave to the application. */
@Embeddable
public class KitFacts {
    private @Nullable String kitModules;
    private @Nullable Integer sheetCount;
    private @Nullable String assicurata;
    private @Nullable String pratica;

    /** For the persistence provider and for new cases. */
    protected KitFacts() {}

    void prepared(String modules, int sheets) {
        kitModules = modules;
        sheetCount = sheets;
    }

    void posted(String number) {
        assicurata = number;
    }

    void registered(String number) {
        pratica = number;
    }

    /** {@code ONE} or {@code TWO}: which modules were filled in. */
    public @Nullable String kitModules() {
        return kitModules;
    }

    public @Nullable Integer sheetCount() {
        return sheetCount;
    }

    /** Number of the registered kit, 12 digits. */
    public @Nullable String assicurata() {
        return assicurata;
    }

    /** Number of the file at the Questura. */
    public @Nullable String pratica() {
        return pratica;
    }
}
