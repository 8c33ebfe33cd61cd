// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.util.Collection;
import java.util.List;

/** Which office decides (competenza territoriale). */
final class Competence {
    private Competence() {}

    /** The application goes to the Questura of the province where the person lives (art. 5 c. 2 TUI): the desk's own. */
    static Office police(Office desk, Collection<OfficeCard> offices) {
        String province = offices.stream()
                .filter(card -> card.office().id() == desk.id())
                .map(OfficeCard::province)
                .findFirst()
                .orElse("");
        List<Office> competent = offices.stream()
                .filter(card -> card.office().kind() == AgencyKind.POLICE)
                .filter(card -> !province.isEmpty() && card.province().equals(province))
                .map(OfficeCard::office)
                .toList();
        if (competent.size() == 1) {
            return competent.getFirst();
        }
        throw new RuleBroken(competent.isEmpty() ? "office.police.none" : "office.police.several", desk.shortName());
    }
}
