// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import it.respi.kernel.deadline.RemedyRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which remedies there are against the refusal and the silence of each procedure (tabella dei rimedi, specification 2.3). A
 * procedure that is not here has none that Respi tells: a lawyer does.
 */
public final class RemedyTable {
    private static final String FIRST_PERMIT = "p05FirstPermit";
    private static final String LONG_TERM = "p03LongTermPermit";

    private RemedyTable() {}

    /**
     * Whether the refusal may order to leave (partenza, art. 12 c. 2 Reg.). That of the long-term permit leaves the permit
     * that the person holds as it is (P3.08): only one known to be over is.
     *
     * @param permitType null where the procedure is not about a permit
     * @param permitExpiry last day of the permit that the person holds, null where it is not known
     * @param day on which the refusal counts
     */
    public static boolean mayEndStay(
            String procedure, @Nullable String permitType, @Nullable LocalDate permitExpiry, LocalDate day) {
        if (LONG_TERM.equals(procedure)) {
            return permitExpiry != null && permitExpiry.isBefore(day);
        }
        return permitType != null;
    }

    /**
     * Against a refusal; several where the act does not say which it is. The procedure goes first: whoever asks for the
     * long-term permit still holds one of another type.
     *
     * @param permitType Mod. 209 field 16, null where the procedure is not about a permit
     * @param basis on which citizenship was asked for, such as {@code ART9F}; empty where it is not known
     */
    public static List<RemedyRule> againstRefusal(String procedure, @Nullable String permitType, String basis) {
        return switch (procedure) {
            case "p02FamilyReunification" -> List.of(RemedyRule.R2);
            case LONG_TERM, "p06HousingCertificate" -> List.of(RemedyRule.R1);
            case "p04QuotaEntry" -> List.of(RemedyRule.R3);
            case "p07Citizenship" -> ofCitizenship(basis);
            default -> permitType == null ? List.of() : List.of(RemedyRule.againstRefusalOf(permitType));
        };
    }

    /** By residence (art. 9 L. 91/1992) or by marriage (art. 5): the judge is another one. */
    private static List<RemedyRule> ofCitizenship(String basis) {
        if (basis.startsWith("ART9")) {
            return List.of(RemedyRule.R4A);
        }
        return basis.startsWith("ART5") ? List.of(RemedyRule.R4B) : List.of(RemedyRule.R4A, RemedyRule.R4B);
    }

    /**
     * Against a refusal before any term ran, by another office than the one that decides: the one-stop desk on a conversion.
     * It leaves the permit of the person as it is. Where somebody entered to live with their family, another judge.
     *
     * @param basis what was asked for, such as {@code FIRST_FAMILY}; empty where it is not known
     */
    public static List<RemedyRule> againstEarlyRefusal(String procedure, String basis) {
        if (!FIRST_PERMIT.equals(procedure)) {
            return List.of();
        }
        return List.of("FIRST_FAMILY".equals(basis) ? RemedyRule.R2 : RemedyRule.R3);
    }

    /** Against silence after the end of the term: where family unity is at stake, another judge. */
    public static RemedyRule againstSilence(String procedure, @Nullable String permitType) {
        return RemedyRule.againstSilence(
                againstRefusal(procedure, permitType, "").contains(RemedyRule.R2));
    }
}
