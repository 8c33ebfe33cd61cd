// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.Act;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the history as it is read.
 *
 * @param stepCode the step that was finished; null for other entries
 * @param staffId who did it; 0 = the system
 * @param officeId for which office; 0 = the system
 * @param provenance {@code REPORTED}, {@code CONFIRMED} or {@code SYSTEM}
 */
public record CaseEventRow(
        long id,
        @Nullable String stepCode,
        String kind,
        String title,
        @Nullable String outcome,
        @Nullable String detail,
        int staffId,
        int officeId,
        Instant at,
        @Nullable LocalDate onDate,
        String provenance) {
    /** What the kinds of entries about a paper of the list begin with. */
    static final String PAPER = "PAPER_";

    private static final String OPINION = Act.GIVE_OPINION.name();

    /**
     * Those that the reader sees, and of each what they see: what was said of a paper is told to who sees the documents, how
     * an opinion turned out to who sees opinions.
     */
    public static List<CaseEventRow> seenWith(DossierRights rights, List<CaseEventRow> events) {
        boolean papers = rights.sees(Section.DOCUMENTS);
        boolean opinions = rights.sees(Section.OPINION);
        return events.stream()
                .filter(event -> papers || !event.kind().startsWith(PAPER))
                .map(event -> opinions || !event.kind().equals(OPINION) ? event : event.withoutAnswers())
                .toList();
    }

    private CaseEventRow withoutAnswers() {
        return new CaseEventRow(id, null, kind, title, null, null, staffId, officeId, at, onDate, provenance);
    }
}
