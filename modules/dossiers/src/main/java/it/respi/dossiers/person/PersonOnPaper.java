// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.DossierRights;
import it.respi.dossiers.PersonData;
import it.respi.dossiers.PersonSheet;
import it.respi.dossiers.Section;
import it.respi.platform.view.Texts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The same facts as on the page of the person. */
@Component
class PersonOnPaper implements PersonSheet {
    private final PersonFacts facts;
    private final Texts texts;

    PersonOnPaper(PersonFacts facts, Texts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    @Override
    public List<Group> of(PersonData person, DossierRights rights) {
        List<Group> groups = new ArrayList<>();
        if (rights.sees(Section.PERSON)) {
            groups.add(new Group(texts.say("person.title"), facts.identity(person)));
        }
        if (rights.sees(Section.NUMBERS)) {
            groups.add(new Group(texts.say("person.papers"), facts.papers(person)));
        }
        if (rights.sees(Section.PERSON)) {
            groups.add(new Group(texts.say("person.reach.short"), facts.reach(person)));
            groups.add(new Group(texts.say("person.places"), facts.places(person)));
        }
        return groups;
    }
}
