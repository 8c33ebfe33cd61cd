// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.papers;

import it.respi.cases.PrintableCase;
import it.respi.cases.RelativeState;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.RelativesOfCase;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Section;
import it.respi.dossiers.household.NamedRelatives;
import it.respi.kernel.actor.Actor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The relatives of whom each act of a decision speaks that is not the same for all (decisione divisa, P2.8 G2-4). */
@Component
record SplitRelatives(RelativesOfCase relatives, NamedRelatives names) {

    /** Nothing is read where the acts speak of everybody; no names for who does not see the person. */
    PrintableCase.Relatives of(Dossier dossier, DossierRights seen, CaseFile file, Actor reader) {
        if (!file.isSplit() || !seen.sees(Section.PERSON)) {
            return new PrintableCase.Relatives(file.isSplit(), List.of(), List.of(), List.of());
        }
        List<RelativesOfCase.Row> rows = relatives.of(file.id());
        Map<Long, String> shown = names.shown(
                dossier,
                reader,
                rows.stream().map(RelativesOfCase.Row::memberId).toList());
        return new PrintableCase.Relatives(
                true,
                named(rows, shown, SplitRelatives::isGranted),
                named(rows, shown, RelativeState.undecided()::contains),
                named(rows, shown, RelativeState.REFUSED::equals));
    }

    private static boolean isGranted(RelativeState state) {
        return switch (state) {
            case REQUESTED, NOTICE_10BIS, REFUSED, NOT_GRANTED, LEFT_OUT -> false;
            default -> true;
        };
    }

    private static List<String> named(
            List<RelativesOfCase.Row> rows, Map<Long, String> shown, Predicate<RelativeState> which) {
        return rows.stream()
                .filter(row -> which.test(row.state()))
                .map(row -> shown.get(row.memberId()))
                .filter(Objects::nonNull)
                .toList();
    }
}
