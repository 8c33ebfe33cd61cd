// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.kernel.names.Reason;
import it.respi.registry.OfficeCard;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be the person of a new dossier (candidato). Of a dossier that the desk may not see only the office that
 * keeps it is told.
 *
 * @param seen number, name and birth date; null when the desk may not see the dossier
 * @param reasons what speaks for it and against; empty when the desk may not see the dossier
 */
public record Candidate(@Nullable Seen seen, OfficeCard office, List<Reason> reasons) {
    public Candidate {
        reasons = List.copyOf(reasons);
    }

    /** What may be seen. */
    public record Seen(String number, String name, LocalDate birthDate) {}

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "Candidate[hidden]";
    }
}
