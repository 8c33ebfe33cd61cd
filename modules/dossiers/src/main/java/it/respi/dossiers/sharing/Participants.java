// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.PurposeViews;
import it.respi.dossiers.Section;
import it.respi.dossiers.ViewPurpose;
import it.respi.kernel.actor.Office;
import it.respi.platform.view.Texts;
import it.respi.registry.Offices;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The offices that take part in a dossier and what each sees, said from the same table that decides. */
@Component
class Participants {
    private final Offices offices;
    private final PurposeViews views;
    private final Texts texts;

    Participants(Offices offices, PurposeViews views, Texts texts) {
        this.offices = offices;
        this.views = views;
        this.texts = texts;
    }

    /** The office that keeps it first. */
    List<Participant> of(Dossier dossier) {
        return dossier.offices().stream()
                .map(offices::get)
                .map(office -> participant(office, office.id() == dossier.ownerOfficeId()))
                .sorted(Comparator.comparing((Participant one) -> !one.keeps())
                        .thenComparing(one -> one.office().id()))
                .toList();
    }

    private Participant participant(Office office, boolean keeps) {
        ViewPurpose purpose = keeps ? ViewPurpose.KEEPING : ViewPurpose.TAKING_PART;
        return new Participant(office, keeps, words(office, purpose));
    }

    private String words(Office office, ViewPurpose purpose) {
        return Stream.of(Section.values())
                .filter(views.of(office.kind(), purpose)::contains)
                .map(section -> texts.say("section." + section))
                .collect(Collectors.joining(", "));
    }

    /** @param sees what it sees, in words */
    record Participant(Office office, boolean keeps, String sees) {}
}
