// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.Dossier;
import it.respi.platform.view.Texts;
import it.respi.platform.view.dossier.Conflict;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two people corrected the same person at the same time: what can be merged is merged, the rest is asked. */
@Component
class PersonMerge {
    private static final String KEEP = "keep.";

    private final JdbcClient jdbc;
    private final Staff staff;
    private final Offices offices;
    private final Texts texts;

    PersonMerge(JdbcClient jdbc, Staff staff, Offices offices, Texts texts) {
        this.jdbc = jdbc;
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
        return jdbc.sql("select staff_id, office_id, at from dossier_access where dossier_id = ? and action = ?"
                        + " order by at desc, id desc limit 1")
                .params(dossierId, "EDIT_PERSON")
                .query((rs, row) -> new Author(
                        staff.nameOf(rs.getInt(1)) + " ("
                                + offices.get(rs.getInt(2)).shortName() + ")",
                        rs.getTimestamp(3).toInstant()))
                .single();
    }

    private record Author(String who, Instant at) {}
}
