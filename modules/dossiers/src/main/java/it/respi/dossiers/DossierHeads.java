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
    private final DossierPolicy policy;
    private final Catalogue catalogue;
    private final Texts texts;
    private final Dates dates;
    private final BirthWords birth;
    private final Clock clock;
    private final Unions unions;

    DossierHeads(
            CaseHeads cases,
            DossierPolicy policy,
            Catalogue catalogue,
            Texts texts,
            Dates dates,
            BirthWords birth,
            Clock clock,
            Unions unions) {
        this.cases = cases;
        this.policy = policy;
        this.catalogue = catalogue;
        this.texts = texts;
        this.dates = dates;
        this.birth = birth;
        this.clock = clock;
        this.unions = unions;
    }

    /**
     * The head of a dossier that was taken for this actor.
     *
     * @param active which tab is open: {@code ""}, {@code persona}, {@code famiglia}, {@code documenti}, {@code storia},
     *     {@code diagramma}, {@code note}, {@code quesiti}, {@code condivisione}, {@code diritti} or {@code messaggi}
     */
    public DossierHead of(Dossier dossier, Actor actor, String active) {
        boolean sees = policy.rights(actor, dossier).sees(Section.CASE);
        return of(dossier, actor, sees ? cases.of(dossier.id(), actor) : CaseHead.NONE, active);
    }

    /** As {@link #of(Dossier, Actor, String)}, when the page read the newest case already. */
    public DossierHead of(Dossier dossier, Actor actor, CaseHead head, String active) {
        DossierRights rights = policy.rights(actor, dossier);
        PersonData whole = dossier.holder().data();
        PersonData person = rights.sees(Section.NUMBERS) ? whole : whole.withoutNumbers();
        List<Tag> flags = new ArrayList<>();
        if (dossier.protection() != null) {
            flags.add(new Tag("str", "it-locked", texts.say("dossier.flag.protected")));
        }
        if (dossier.restrictedAt() != null) {
            flags.add(new Tag("str", "it-locked", texts.say("dossier.flag.restricted")));
        }
        flags.addAll(head.flags());
        flags.addAll(flagsOf(person));
        return new DossierHead(
                dossier.number(),
                dossier.holder().label(),
                dossier.holder().initials(),
                factsOf(person, rights.sees(Section.NUMBERS)),
                head.procedure(),
                head.state(),
                flags,
                tabs(dossier.number(), rights, active),
                rights.can(DossierAction.PRINT_BINDER),
                unions.of(dossier, actor).stream()
                        .map(joined -> union(joined, active))
                        .toList());
    }

    private static DossierHead.Union union(Joined joined, String active) {
        String number = joined.number();
        String key = joined.stays() ? "merge.head.into" : "merge.head.part";
        String href = joined.open() ? "/u/dossier/" + number + (active.isEmpty() ? "" : "/" + active) : null;
        return new DossierHead.Union(key, number, href);
    }

    private List<Fact> factsOf(PersonData person, boolean numbers) {
        List<Fact> facts = new ArrayList<>();
        String country = catalogue
                .country(person.birthCountry())
                .map(known -> known.nameIn(LocaleContextHolder.getLocale()))
                .orElse(person.birthCountry());
        facts.add(new Fact(
                texts.say("dossier.head.born." + person.sex()),
                texts.say(
                        "dossier.head.born.value",
                        birth.of(person.birthDate(), person.birthPrecision()),
                        person.birthPlace(),
                        country)));
        if (numbers) {
            facts.add(new Fact(
                    texts.say("dossier.head.cf"),
                    person.codiceFiscale() == null ? texts.say("dossier.head.no-cf") : person.codiceFiscale()));
        }
        facts.add(new Fact(texts.say("dossier.head.language"), texts.say("language." + person.language())));
        if (person.phone() != null) {
            facts.add(new Fact(texts.say("dossier.head.phone"), PhoneNumber.masked(person.phone())));
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

    private List<Tab> tabs(String number, DossierRights rights, String active) {
        return DossierTab.SHOWN.stream()
                .filter(tab -> tab.sections().stream().anyMatch(rights::sees))
                .map(tab -> new Tab(
                        "/u/dossier/" + number + (tab.path().isEmpty() ? "" : "/" + tab.path()),
                        texts.say("dossier.tab." + (tab.path().isEmpty() ? "riepilogo" : tab.path())),
                        null,
                        tab.path().equals(active)))
                .toList();
    }

    /**
     * A tab of the pages of a dossier.
     *
     * @param path last part of its address, empty for the overview
     * @param sections shown when at least one of them is seen
     */
    private record DossierTab(String path, List<Section> sections) {
        static final List<DossierTab> SHOWN = List.of(
                new DossierTab("", List.of(Section.CASE)),
                new DossierTab("persona", List.of(Section.PERSON)),
                new DossierTab("famiglia", List.of(Section.PERSON)),
                new DossierTab("documenti", List.of(Section.DOCUMENTS)),
                new DossierTab("storia", List.of(Section.CASE)),
                new DossierTab("diagramma", List.of(Section.CASE)),
                new DossierTab("note", List.of(Section.COUNSELLING, Section.SOCIAL, Section.EXCHANGES)),
                new DossierTab("quesiti", List.of(Section.EXCHANGES)),
                new DossierTab("condivisione", List.of(Section.PERSON)),
                new DossierTab("diritti", List.of(Section.PERSON)),
                new DossierTab("messaggi", List.of(Section.CASE)));
    }
}
