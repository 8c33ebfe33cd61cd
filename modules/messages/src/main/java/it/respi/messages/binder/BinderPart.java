// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Section;
import java.util.Arrays;
import java.util.List;

/** A part of a binder, in the order in which they follow. Who sees none of its sections is not offered it. */
public enum BinderPart {
    /** Who the person is. */
    PERSON(true, Section.PERSON),
    /** State, term and list of papers of each case. */
    CASES(true, Section.CASE),
    /** The documents, page by page. */
    DOCUMENTS(true, Section.DOCUMENTS),
    /** Notes; only when asked for: they are for few. */
    NOTES(false, Section.COUNSELLING, Section.SOCIAL, Section.EXCHANGES),
    /** Reasons of opinions and decisions; only when asked for. */
    REASONS(false, Section.OPINION, Section.REASONS),
    /** What happened in each case. */
    HISTORY(true, Section.CASE);

    private final boolean usual;
    private final List<Section> sections;

    BinderPart(boolean usual, Section... sections) {
        this.usual = usual;
        this.sections = List.of(sections);
    }

    /** Whether it is printed unless somebody says no. */
    boolean usual() {
        return usual;
    }

    boolean isOffered(DossierRights rights) {
        return sections.stream().anyMatch(rights::sees);
    }

    /** What of it a reader with these rights sees. */
    List<Section> seen(DossierRights rights) {
        return sections.stream().filter(rights::sees).toList();
    }

    static List<BinderPart> offered(DossierRights rights) {
        return Arrays.stream(values()).filter(part -> part.isOffered(rights)).toList();
    }
}
