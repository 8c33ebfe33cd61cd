// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.RelativeState;
import it.respi.cases.casefile.RelativesOfCase;
import it.respi.cases.head.DossierPages.Opened;
import it.respi.dossiers.Section;
import it.respi.dossiers.household.NamedRelatives;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How far each relative of a case is, in the reader's words; nothing for who does not see the person. */
@Component
record RelativeLines(NamedRelatives relatives, Texts texts, Dates dates) {

    List<Line> of(Opened opened, List<RelativesOfCase.Row> rows, Actor reader) {
        if (rows.isEmpty() || !opened.rights().sees(Section.PERSON)) {
            return List.of();
        }
        Map<Long, String> names = relatives.shown(
                opened.dossier(),
                reader,
                rows.stream().map(RelativesOfCase.Row::memberId).toList());
        return rows.stream()
                .map(row -> new Line(
                        names.getOrDefault(row.memberId(), texts.say("overview.relatives.gone")),
                        texts.say("overview.relatives.since", dates.numeric(row.since())),
                        tag(row.state())))
                .toList();
    }

    private Tag tag(RelativeState state) {
        String words = texts.say(state.key());
        return switch (state.course()) {
            case UNDER_WAY -> new Tag("blu", "s-run", words);
            case ARRIVED -> new Tag("grn", "s-ok", words);
            case IN_VAIN -> new Tag("red-o", "s-warn", words);
            case LEFT -> new Tag("gry", null, words);
        };
    }

    /** A relative on the page. */
    record Line(String name, String since, Tag tag) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Line[" + tag.text() + "]";
        }
    }
}
