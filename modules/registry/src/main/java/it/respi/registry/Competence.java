// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which office of a kind deals with the cases of a desk (competenza territoriale). */
final class Competence {
    /** What stands before the name of the town. */
    private static final Pattern TITLE = Pattern.compile("^(comune|citta) (di |d )?");

    private Competence() {}

    /**
     * That of the desk's own province: an application goes to the Questura of the province where the person lives (art. 5
     * c. 2 TUI), and so to the other offices of the State there. A municipality deals with its own town only (art. 13 TUEL):
     * where the town of the desk is known, that of another town never gets the case.
     *
     * @param desk with its province
     * @param offices those that are open
     * @throws RuleBroken {@code office.<kind>.none} or {@code office.<kind>.several}
     */
    static Office of(AgencyKind kind, OfficeCard desk, Collection<OfficeCard> offices) {
        String province = desk.province();
        List<Office> competent = offices.stream()
                .filter(card -> card.office().kind() == kind)
                .filter(card -> !province.isEmpty() && card.province().equals(province))
                .filter(card -> kind != AgencyKind.MUNICIPALITY || isOfTownOf(desk, card))
                .map(OfficeCard::office)
                .toList();
        if (competent.size() == 1) {
            return competent.getFirst();
        }
        throw new RuleBroken(
                "office." + kind.name().toLowerCase(Locale.ROOT) + (competent.isEmpty() ? ".none" : ".several"),
                desk.office().shortName());
    }

    /** The municipality of a town as people write its name; empty when none is called so. */
    static Optional<Office> municipality(String town, Collection<Office> municipalities) {
        String name = townOf(town);
        return municipalities.stream()
                .filter(office -> !name.isEmpty() && townOf(office.name()).equals(name))
                .findFirst();
    }

    /** The name of a town without accents, capitals, province, double blanks and what offices write before it. */
    private static String townOf(String written) {
        String letters = Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String plain = letters.replaceAll("\\(.*\\)", " ")
                .replaceAll("[^\\p{L}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return TITLE.matcher(plain).replaceFirst("");
    }

    private static boolean isOfTownOf(OfficeCard desk, OfficeCard card) {
        return desk.municipality().isEmpty() || desk.municipality().equals(card.municipality());
    }
}
