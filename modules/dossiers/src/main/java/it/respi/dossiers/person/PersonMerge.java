// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.Dossier;
import it.respi.platform.audit.AuditRegister;
import it.respi.platform.view.Texts;
import it.respi.platform.view.dossier.Conflict;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Two people corrected the same person at the same time: what can be merged is merged, the rest is asked. */
@Component
class PersonMerge {
    private static final String KEEP = "keep.";

    private final AuditRegister register;
    private final Staff staff;
    private final Offices offices;
    private final Texts texts;

    PersonMerge(AuditRegister register, Staff staff, Offices offices, Texts texts) {
        this.register = register;
        this.staff = staff;
        this.offices = offices;
        this.texts = texts;
    }

    /** Carries out the choices of a conflict that was shown: "keep what is there now" takes it from {@code before}. */
    static void choose(PersonEdit edit, Map<String, String[]> sent) {
        for (PersonField<?> field : PersonField.ALL) {
            String[] kept = sent.get(KEEP + "person." + field.name());
            if (kept != null && kept.length > 0 && "theirs".equals(kept[0])) {
                field.copy(edit.before, edit.person);
            }
        }
    }

    /** Brings the form up to what is there now and says what both changed. */
    Conflict merge(PersonEdit edit, Dossier now) {
        PersonForm theirs = PersonForm.of(now.holder().data());
        List<Conflict.Change> changes = new ArrayList<>();
        for (PersonField<?> field : PersonField.ALL) {
            if (field.same(edit.person, edit.before)) {
                field.copy(theirs, edit.person);
            } else if (!field.same(theirs, edit.before) && !field.same(theirs, edit.person)) {
                changes.add(new Conflict.Change(
                        "person." + field.name(),
                        texts.say("person." + field.name()),
                        field.textIn(edit.before),
                        field.textIn(theirs),
                        field.textIn(edit.person)));
            }
        }
        edit.before = theirs;
        edit.version = now.holder().version();
        Author author = lastAuthor(now.id());
        return new Conflict(author.who(), author.at(), changes);
    }

    private Author lastAuthor(long dossierId) {
        return register.last(dossierId, "EDIT_PERSON")
                .map(entry -> new Author(
                        staff.nameOf(entry.who().staffId()) + " ("
                                + offices.get(entry.who().officeId()).shortName() + ")",
                        entry.at()))
                .orElseThrow();
    }

    private record Author(String who, Instant at) {}
}
