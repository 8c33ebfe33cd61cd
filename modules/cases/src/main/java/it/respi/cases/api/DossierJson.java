// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.api;

import io.swagger.v3.oas.annotations.media.Schema;
import it.respi.dossiers.person.PersonJson;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Office;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier for programs.
 *
 * @param owner the office that keeps it
 * @param cases newest first
 */
@Schema(name = "Dossier")
public record DossierJson(String number, Instant openedAt, OfficeJson owner, PersonJson person, List<CaseJson> cases) {
    public DossierJson {
        cases = List.copyOf(cases);
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "DossierJson[" + number + "]";
    }

    /** @param code code of the office in the realm */
    @Schema(name = "Office")
    public record OfficeJson(String code, AgencyKind kind, String name) {
        static OfficeJson of(Office office) {
            return new OfficeJson(office.code(), office.kind(), office.name());
        }
    }

    /**
     * One entry of the history.
     *
     * @param kind what happened, the same in every language
     * @param sentence what happened, in the language asked for
     * @param office null when the system did it, because a term ran out
     * @param onDate the day the fact is about
     * @param provenance {@code REPORTED}, {@code CONFIRMED} or {@code SYSTEM}
     */
    @Schema(name = "HistoryEntry")
    record EntryJson(
            String caseId,
            Instant at,
            String kind,
            @Nullable String outcome,
            String sentence,
            @Nullable OfficeJson office,
            @Nullable String who,
            @Nullable LocalDate onDate,
            String provenance) {}
}
