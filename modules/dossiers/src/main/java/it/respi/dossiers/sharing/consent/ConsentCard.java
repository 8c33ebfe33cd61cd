// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.consent;

import it.respi.dossiers.Dossier;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Texts;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        Optional<Consent> latest = consents.latest(dossier.id());
        boolean counts =
                latest.filter(consent -> consent.countsOn(words.today())).isPresent();
        return new Card(latest.isPresent(), counts, latest.map(this::facts).orElse(List.of()));
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
     */
    public record Card(boolean there, boolean counts, List<Fact> facts) {}

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
