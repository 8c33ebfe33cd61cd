// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What letters, and whoever tells the remedies, need of the answers given to the questions of single procedures; other cases
 * are asked nothing.
 */
@Component
public class LetterAnswers {
    private static final String FIRST_PERMIT = "p05FirstPermit";
    private static final String CITIZENSHIP = "p07Citizenship";

    private final NewestAnswers newest;

    LetterAnswers(NewestAnswers newest) {
        this.newest = newest;
    }

    public Known of(CaseFile file) {
        return new Known(nullaOstaUntil(file), converts(file), basis(file));
    }

    /**
     * On which citizenship was asked for (base della domanda), such as {@code ART9F}, once it was refused; empty for every
     * other case and where nobody answered that.
     */
    public String basis(CaseFile file) {
        boolean refused = "REFUSE".equals(file.decision().decision());
        return CITIZENSHIP.equals(file.procedureKey()) && refused
                ? newest.of(file.id(), "citizenshipBasis").orElse("")
                : "";
    }

    private @Nullable LocalDate nullaOstaUntil(CaseFile file) {
        boolean granted = "GRANT".equals(file.decision().decision());
        return file.permitType() == null && granted
                ? newest.of(file.id(), "nullaOstaUntil").map(LocalDate::parse).orElse(null)
                : null;
    }

    private boolean converts(CaseFile file) {
        return FIRST_PERMIT.equals(file.procedureKey())
                && newest.of(file.id(), "firstKind")
                        .filter(kind -> kind.startsWith("CONVERT_"))
                        .isPresent();
    }

    /**
     * What was answered.
     *
     * @param nullaOstaUntil last day of the nulla osta (validità), as the office that sent it wrote it; null where none was
     * @param converts whether a permit is turned into another (conversione)
     * @param basis on which a refused citizenship was asked for; empty where it is not known
     */
    public record Known(@Nullable LocalDate nullaOstaUntil, boolean converts, String basis) {
        /** Nothing was. */
        public static final Known NOTHING = new Known(null, false, "");
    }
}
