// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Tab;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.registry.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes the head of the pages of a dossier. */
@Component
public class DossierHeads {
    private static final int PASSPORT_WARNING_MONTHS = 6;
    private static final int ADULT = 18;

    private final CaseHeads cases;
    private final Catalogue catalogue;
    private final Texts texts;
    private final Dates dates;
    private final Clock clock;

    DossierHeads(CaseHeads cases, Catalogue catalogue, Texts texts, Dates dates, Clock clock) {
        this.cases = cases;
        this.catalogue = catalogue;
        this.texts = texts;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * The head of a dossier that was taken for this actor.
     *
     * @param active which tab is open: {@code ""}, {@code persona}, {@code documenti} or {@code storia}
     */
    public DossierHead of(Dossier dossier, Actor actor, String active) {
        return of(dossier, cases.of(dossier.id(), actor), active);
    }

    /** As {@link #of(Dossier, Actor, String)}, when the page read the newest case already. */
    public DossierHead of(Dossier dossier, CaseHead head, String active) {
        PersonData person = dossier.holder().data();
        List<Tag> flags = new ArrayList<>(head.flags());
        flags.addAll(flagsOf(person));
        return new DossierHead(
                dossier.number(),
                dossier.holder().label(),
                dossier.holder().initials(),
                factsOf(person),
                head.procedure(),
                head.state(),
                flags,
                tabs(dossier.number(), active));
    }

    private List<Fact> factsOf(PersonData person) {
        List<Fact> facts = new ArrayList<>();
        String country = catalogue
                .country(person.birthCountry())
                .map(known -> known.nameIn(LocaleContextHolder.getLocale()))
                .orElse(person.birthCountry());
        facts.add(new Fact(
                texts.say("dossier.head.born." + person.sex()),
                texts.say("dossier.head.born.value", dates.numeric(person.birthDate()), person.birthPlace(), country)));
        facts.add(new Fact(
                texts.say("dossier.head.cf"),
                person.codiceFiscale() == null ? texts.say("dossier.head.no-cf") : person.codiceFiscale()));
        facts.add(new Fact(texts.say("dossier.head.language"), texts.say("language." + person.language())));
        if (person.phone() != null) {
            facts.add(new Fact(texts.say("dossier.head.phone"), person.phone()));
        }
        return facts;
    }

    private List<Tag> flagsOf(PersonData person) {
        LocalDate today = LocalDate.now(clock);
        List<Tag> flags = new ArrayList<>();
        LocalDate passport = person.passportExpiry();
        if (passport != null && passport.isBefore(today)) {
            flags.add(new Tag("red-o", "s-late", texts.say("dossier.flag.passport-expired", dates.numeric(passport))));
        } else if (passport != null && passport.isBefore(today.plusMonths(PASSPORT_WARNING_MONTHS))) {
            flags.add(new Tag("amb", "s-warn", texts.say("dossier.flag.passport", dates.numeric(passport))));
        }
        if (person.birthDate().plusYears(ADULT).isAfter(today)) {
            flags.add(new Tag("gry", "it-user", texts.say("dossier.flag.minor")));
        }
        if (person.interpreter()) {
            flags.add(new Tag("gry", "it-hearing", texts.say("dossier.flag.interpreter")));
        }
        return flags;
    }

    private List<Tab> tabs(String number, String active) {
        List<Tab> tabs = new ArrayList<>();
        for (String part : List.of("", "persona", "documenti", "storia", "diagramma")) {
            String href = "/u/dossier/" + number + (part.isEmpty() ? "" : "/" + part);
            tabs.add(new Tab(
                    href,
                    texts.say("dossier.tab." + (part.isEmpty() ? "riepilogo" : part)),
                    null,
                    part.equals(active)));
        }
        return tabs;
    }
}
