// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.kernel.time.StopDays;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How long the law lets a term stand still (art. 2 c. 7 and 10-bis L. 241/1990), as the register says it. */
@Component
public record StopRules(LegalParameters parameters) {

    /** In force on the day of the request for documents, or on which the notice was received. */
    public StopDays on(LocalDate day) {
        StopDays before = StopDays.OF_2020;
        return new StopDays(
                amount("integration.docs", day, before.documents()),
                amount("preavviso.window", day, before.observations()),
                amount("preavviso.restart", day, before.restart()));
    }

    /** What counts for a case: as it was kept, and as it is in force today for what was not asked or announced yet. */
    public StopDays of(TermFacts term, LocalDate today) {
        StopDays kept = term.stops();
        StopDays now = on(today);
        boolean asked = term.documentsAskedOn() != null;
        boolean announced = term.noticeDeliveredOn() != null;
        return new StopDays(
                asked ? kept.documents() : now.documents(),
                announced ? kept.observations() : now.observations(),
                announced ? kept.restart() : now.restart());
    }

    /** The notice of before July 2020 interrupted the term; its days were the same. */
    private int amount(String key, LocalDate day, int before) {
        return parameters.find(key, day).map(LegalParameter::amount).orElse(before);
    }
}
