// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseCourse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
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
    private static final String LONG_TERM = "p03LongTermPermit";

    private final NewestAnswers newest;

    LetterAnswers(NewestAnswers newest) {
        this.newest = newest;
    }

    public Known of(CaseFile file) {
        String basis = basis(file);
        return new Known(nullaOstaUntil(file), basis.startsWith("CONVERT_"), arrived(file) ? "" : basis, test(file));
    }

    /** Whoever was at the one-stop desk before the first permit is asked for hears no more of the arrival. */
    private boolean arrived(CaseFile file) {
        return FIRST_PERMIT.equals(file.procedureKey())
                && file.decision().decision() == null
                && newest.of(file.id(), "suiDone").filter("true"::equals).isPresent();
    }

    /**
     * On which citizenship was asked for (base della domanda), such as {@code ART9F}, once it was refused, or what a first
     * permit is for, such as {@code FIRST_FAMILY}; empty for every other case and where nobody answered that.
     */
    public String basis(CaseFile file) {
        if (FIRST_PERMIT.equals(file.procedureKey())) {
            return newest.of(file.id(), "firstKind").orElse("");
        }
        boolean refused = "REFUSE".equals(file.decision().decision());
        return CITIZENSHIP.equals(file.procedureKey()) && refused
                ? newest.of(file.id(), "citizenshipBasis").orElse("")
                : "";
    }

    private @Nullable LocalDate nullaOstaUntil(CaseFile file) {
        return file.permitType() == null && file.decision().isGranted()
                ? newest.of(file.id(), "nullaOstaUntil").map(LocalDate::parse).orElse(null)
                : null;
    }

    private CaseCourse.@Nullable Meeting test(CaseFile file) {
        if (!LONG_TERM.equals(file.procedureKey()) || file.state() != CaseState.CHECKING) {
            return null;
        }
        Map<String, String> summons = newest.of(file.id(), List.of("testAt", "testPlace"));
        String at = summons.get("testAt");
        return at == null ? null : new CaseCourse.Meeting(LocalDateTime.parse(at), summons.get("testPlace"));
    }

    /**
     * What was answered.
     *
     * @param nullaOstaUntil last day of the nulla osta (validità), as the office that sent it wrote it; null where none was
     * @param converts whether a permit is turned into another (conversione)
     * @param basis on which a refused citizenship, or a first permit, was asked for; empty where it is not known
     * @param test when and where the test of Italian is taken (convocazione al test, P3.04); null where nobody is called to it
     */
    public record Known(
            @Nullable LocalDate nullaOstaUntil, boolean converts, String basis, CaseCourse.@Nullable Meeting test) {
        /** Nothing was. */
        public static final Known NOTHING = new Known(null, false, "", null);
    }
}
