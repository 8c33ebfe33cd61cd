// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.note;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierNotes;
import it.respi.dossiers.DossierRights;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Texts;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The same notes as on their page. */
@Component
class NotesOnPaper implements DossierNotes {
    private final Notes notes;
    private final Offices offices;
    private final Staff staff;
    private final Texts texts;

    NotesOnPaper(Notes notes, Offices offices, Staff staff, Texts texts) {
        this.notes = notes;
        this.offices = offices;
        this.staff = staff;
        this.texts = texts;
    }

    @Override
    public List<Line> of(Dossier dossier, Actor actor, DossierRights rights) {
        return notes.readable(dossier, actor, rights).stream().map(this::line).toList();
    }

    private Line line(Note note) {
        String office =
                offices.find(note.officeId()).map(known -> known.shortName()).orElse("");
        return new Line(
                note.section(),
                readers(note),
                office + ", " + staff.nameOf(note.staffId()),
                note.at(),
                note.body().isEmpty() ? texts.say("note.erased") : note.body());
    }

    private String readers(Note note) {
        List<Integer> chosen = note.offices();
        return chosen == null
                ? texts.say("note.readers." + note.section())
                : texts.say(
                        "note.readers.only",
                        Stream.concat(Stream.of(note.officeId()), chosen.stream())
                                .map(office -> offices.get(office).shortName())
                                .collect(Collectors.joining(", ")));
    }
}
