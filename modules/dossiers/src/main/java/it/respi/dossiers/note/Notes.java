// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.note;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierLock;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import it.respi.platform.data.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads notes; their words are sealed for the person they are about. */
@Component
class Notes {
    static final int LONGEST = 2000;

    /** Notes of one page. */
    static final int PAGE = 50;

    private static final String COLUMN = "dossier_note.body";

    private final Dossiers dossiers;
    private final DossierLock lock;
    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Ids ids;
    private final Clock clock;

    Notes(Dossiers dossiers, DossierLock lock, JdbcClient jdbc, FieldCipher cipher, Ids ids, Clock clock) {
        this.dossiers = dossiers;
        this.lock = lock;
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.ids = ids;
        this.clock = clock;
    }

    /** The offices for which a note about the case may be meant: those that take part, but the actor's own. */
    static List<Integer> addressees(Dossier dossier, Actor actor) {
        return dossier.offices().stream()
                .filter(office -> !actor.worksAt(office))
                .sorted()
                .toList();
    }

    /** The sections of notes that somebody with these rights reads and writes. */
    static List<Section> sections(DossierRights rights) {
        return Stream.of(Section.EXCHANGES, Section.COUNSELLING, Section.SOCIAL)
                .filter(rights::sees)
                .toList();
    }

    /**
     * The notes that the actor may read, newest first, and the dossier they belong to.
     *
     * @param cursor where the page before ended, null for the first
     * @throws NotAllowed {@code dossier.section.not-visible} when the actor reads no notes of this dossier
     */
    @Transactional
    Read of(String number, Actor actor, @Nullable String cursor) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.READ);
        List<Section> sections = sections(dossiers.rights(actor, dossier));
        if (sections.isEmpty()) {
            throw new NotAllowed("dossier.section.not-visible");
        }
        List<Note> found = read(dossier, actor, sections, Slice.before(cursor));
        return new Read(dossier, sections, Slice.of(found, PAGE, note -> Long.toString(note.id())));
    }

    /**
     * Adds a note.
     *
     * @param offices the chosen offices, which take part; none for the own office alone; null for all that see the section
     * @throws RuleBroken {@code note.empty}, {@code note.long}, {@code note.section} when it is not the actor's to write, or
     *     {@code note.offices.wrong}
     */
    @Transactional
    long write(String number, Actor actor, String section, @Nullable List<Integer> offices, String text) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.WRITE_NOTE);
        Section chosen = sections(dossiers.rights(actor, dossier)).stream()
                .filter(known -> known.name().equals(section))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("note.section"));
        String body = text.strip();
        if (body.isEmpty()) {
            throw new RuleBroken("note.empty");
        }
        if (body.length() > LONGEST) {
            throw new RuleBroken("note.long", LONGEST);
        }
        if (offices != null
                && (chosen != Section.EXCHANGES || !addressees(dossier, actor).containsAll(offices))) {
            throw new RuleBroken("note.offices.wrong");
        }
        lock.hold(dossier);
        long id = insert(dossier, actor, chosen, offices != null, body);
        if (offices != null) {
            offices.stream().distinct().forEach(office -> address(id, office));
        }
        return id;
    }

    private void address(long note, int office) {
        jdbc.sql("insert into dossier_note_office (note_id, office_id) values (?, ?)")
                .params(note, office)
                .update();
    }

    private long insert(Dossier dossier, Actor actor, Section section, boolean addressed, String body) {
        long id = ids.next();
        jdbc.sql("insert into dossier_note (id, dossier_id, section, addressed, body, office_id, staff_id,"
                        + " at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Params.of(
                        id,
                        dossier.id(),
                        section.name(),
                        addressed,
                        cipher.seal(dossier.holder().id(), new Place(COLUMN, id), body),
                        actor.office().id(),
                        actor.staffId(),
                        Timestamp.from(clock.instant())))
                .update();
        return id;
    }

    /** All notes of a dossier that was taken, as far as these rights go; those for chosen offices only at these. */
    List<Note> readable(Dossier dossier, Actor actor, DossierRights rights) {
        List<Section> sections = sections(rights);
        List<Note> all = new ArrayList<>();
        if (sections.isEmpty()) {
            return all;
        }
        List<Note> piece = read(dossier, actor, sections, Long.MAX_VALUE);
        while (!piece.isEmpty()) {
            all.addAll(piece);
            piece = piece.size() <= PAGE
                    ? List.of()
                    : read(dossier, actor, sections, piece.getLast().id());
        }
        return all;
    }

    private List<Note> read(Dossier dossier, Actor actor, List<Section> sections, long before) {
        return jdbc.sql("select n.id, n.section, n.body, n.office_id, n.staff_id, n.at, n.addressed, (select"
                        + " group_concat(o.office_id order by o.office_id) from dossier_note_office o where o.note_id ="
                        + " n.id) from dossier_note n where n.dossier_id = :dossier and n.id < :before and n.section in (:sections) and"
                        + " (n.addressed = false or n.office_id = :office or exists (select 1 from dossier_note_office"
                        + " o where o.note_id = n.id and o.office_id = :office)) order by n.id desc limit "
                        + (PAGE + 1))
                .param("before", before)
                .param("dossier", dossier.id())
                .param("sections", sections.stream().map(Section::name).toList())
                .param("office", actor.office().id())
                .query((rs, row) -> note(rs, dossier))
                .list();
    }

    private Note note(ResultSet rs, Dossier dossier) throws SQLException {
        return new Note(
                rs.getLong(1),
                Section.valueOf(rs.getString(2)),
                cipher.open(dossier.holder().id(), new Place(COLUMN, rs.getLong(1)), rs.getBytes(3))
                        .orElse(""),
                rs.getInt(4),
                rs.getInt(5),
                rs.getTimestamp(6).toInstant(),
                rs.getBoolean(7) ? offices(rs.getString(8)) : null);
    }

    private static List<Integer> offices(@Nullable String listed) {
        return listed == null
                ? List.of()
                : Stream.of(listed.split(",")).map(Integer::valueOf).toList();
    }

    /** Notes that were read. */
    record Read(Dossier dossier, List<Section> sections, Slice<Note> notes) {}
}
