// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.platform.view.Fact;
import it.respi.platform.view.Tab;
import it.respi.platform.view.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of every page of a dossier: who, which number, how long, what is wrong.
 *
 * @param name surname and names
 * @param facts what tells this person from another
 * @param procedure name of the newest case's procedure, or null
 * @param state its state, or null
 * @param printable whether the reader may print the dossier as one file
 * @param unions the dossiers that it is united with
 */
public record DossierHead(
        String number,
        String name,
        String initials,
        List<Fact> facts,
        @Nullable String procedure,
        @Nullable Tag state,
        List<Tag> flags,
        List<Tab> tabs,
        boolean printable,
        List<Union> unions) {
    public DossierHead {
        unions = List.copyOf(unions);
        facts = List.copyOf(facts);
        flags = List.copyOf(flags);
        tabs = List.copyOf(tabs);
    }

    /**
     * Another dossier of the same person.
     *
     * @param key of the sentence
     * @param href where it is read; null when the reader's office takes no part in it
     */
    public record Union(String key, String number, @Nullable String href) {}
}
