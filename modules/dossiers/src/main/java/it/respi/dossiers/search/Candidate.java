// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.kernel.identity.BirthPrecision;
import it.respi.kernel.names.Reason;
import it.respi.registry.OfficeCard;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be the person of a new dossier (candidato). Of a dossier that the desk may not see only the office that
 * keeps it is told.
 *
 * @param seen number, name and birth; null when the desk may not see the dossier
 * @param reasons what speaks for it and against; empty when the desk may not see the dossier
 */
public record Candidate(@Nullable Seen seen, OfficeCard office, List<Reason> reasons) {
    public Candidate {
        reasons = List.copyOf(reasons);
    }

    /**
     * What may be seen.
     *
     * @param birthPrecision what of the date of birth is known
     */
    public record Seen(String number, String name, LocalDate birthDate, BirthPrecision birthPrecision) {
        static Seen of(LookAlikes.One one) {
            String name = (one.person().surname() + " " + one.person().givenNames()).strip();
            return new Seen(
                    one.number(), name, Objects.requireNonNull(one.person().born()), one.birthPrecision());
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Seen[" + number + "]";
        }
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "Candidate[hidden]";
    }
}
