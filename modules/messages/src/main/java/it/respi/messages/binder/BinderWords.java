// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import it.respi.dossiers.BirthWords;
import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DocumentWords;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.PersonData;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Office;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.registry.Offices;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The facts of the cover and of each document, in the reader's language. */
@Component
class BinderWords {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Texts texts;
    private final Dates dates;
    private final Offices offices;
    private final DocumentWords documents;
    private final BirthWords birth;
    private final Clock clock;

    BinderWords(Texts texts, Dates dates, Offices offices, DocumentWords documents, BirthWords birth, Clock clock) {
        this.birth = birth;
        this.texts = texts;
        this.dates = dates;
        this.offices = offices;
        this.documents = documents;
        this.clock = clock;
    }

    BinderContent.Head head(Dossier dossier, Actor actor, BinderPurpose purpose) {
        PersonData person = dossier.holder().data();
        ZonedDateTime now = ZonedDateTime.ofInstant(clock.instant(), ROME);
        String owner = offices.get(dossier.ownerOfficeId()).name();
        String others = dossier.offices().stream()
                .filter(id -> id != dossier.ownerOfficeId())
                .map(offices::find)
                .flatMap(Optional::stream)
                .map(Office::name)
                .sorted()
                .collect(Collectors.joining(", "));
        String moment = dates.moment(clock.instant());
        return new BinderContent.Head(
                dossier.number(),
                (person.surname() + " " + person.givenNames()).strip(),
                texts.say("binder.born", birth.of(person.birthDate(), person.birthPrecision()), person.birthPlace()),
                dossier.protection() != null,
                dossier.demo(),
                List.of(
                        fact("owner", owner),
                        fact("offices", others.isEmpty() ? texts.say("binder.none") : others),
                        fact("opened", dates.inWords(ZonedDateTime.ofInstant(dossier.openedAt(), ROME))),
                        fact("by", actor.name() + ", " + actor.office().name()),
                        fact("at", moment),
                        fact("purpose", texts.say("binder.purpose." + purpose))),
                actor.name() + " · " + actor.office().shortName() + " · " + moment,
                now);
    }

    BinderContent.Listed listed(DocumentRow row) {
        String version =
                texts.say(row.standing().supersededBy() == null ? "binder.version.current" : "binder.version.old");
        String state = Stream.concat(
                        Stream.of(version, texts.say("binder.state." + row.state())),
                        documents.flags(row).stream().map(Tag::text))
                .distinct()
                .collect(Collectors.joining(" · "));
        return new BinderContent.Listed(
                row,
                documents.kind(row),
                state,
                texts.say("binder.added", row.office().shortName(), dates.moment(row.at())));
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.say("binder.fact." + key), value);
    }
}
