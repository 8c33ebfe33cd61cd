// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.consent;

import it.respi.dossiers.Dossier;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Texts;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the sharing tab says of the consent. */
@Component
public class ConsentCard {
    private final Consents consents;
    private final Offices offices;
    private final Staff staff;
    private final Words words;

    ConsentCard(Consents consents, Offices offices, Staff staff, Words words) {
        this.consents = consents;
        this.offices = offices;
        this.staff = staff;
        this.words = words;
    }

    /** The consent of the person, in the reader's words. */
    public Card of(Dossier dossier) {
        Consents.Last last = consents.last(dossier.id()).orElse(null);
        if (last == null) {
            return new Card(false, false, false, List.of());
        }
        Instant ended = last.endedAt();
        return ended == null
                ? new Card(true, last.consent().countsOn(words.today()), false, facts(last.consent()))
                : new Card(false, false, true, withdrawn(last.consent(), ended, last.endedBy()));
    }

    private List<Fact> withdrawn(Consent consent, Instant at, int by) {
        return List.of(
                words.fact("given", words.dates().numeric(consent.givenOn())),
                words.fact("withdrawn", words.dates().moment(at)),
                words.fact("withdrawnBy", staff.nameOf(by)));
    }

    private List<Fact> facts(Consent consent) {
        return List.of(
                words.fact("given", words.dates().numeric(consent.givenOn())),
                words.fact("expires", words.dates().numeric(consent.expiresOn())),
                words.fact(
                        "language",
                        words.texts()
                                .say(
                                        "consent.read." + consent.manner(),
                                        words.texts().say("language." + consent.language()))),
                words.fact("text", words.texts().say("consent.text.version", consent.textVersion())),
                words.fact(
                        "by",
                        offices.find(consent.officeId())
                                        .map(office -> office.shortName())
                                        .orElse("") + ", " + staff.nameOf(consent.staffId())));
    }

    /**
     * The card.
     *
     * @param there whether one was given and not withdrawn
     * @param counts whether it counts today
     * @param withdrawn whether the last one was withdrawn
     */
    public record Card(boolean there, boolean counts, boolean withdrawn, List<Fact> facts) {}

    /** How facts are said. */
    @Component
    record Words(Texts texts, Dates dates, Clock clock) {
        LocalDate today() {
            return LocalDate.now(clock);
        }

        Fact fact(String key, String value) {
            return new Fact(texts.say("consent.fact." + key), value);
        }
    }
}
