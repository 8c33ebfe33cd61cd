// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.quesito;

import it.respi.dossiers.DossierScope;
import it.respi.dossiers.DossierScope.Reader;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import it.respi.platform.data.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads questions; lists obey the same rights as the dossiers they are about. */
@Component
class QuesitoRows {
    static final int PAGE = 30;
    /** Whose key seals general questions: the network itself. No person has this number. */
    static final long NETWORK = 1;

    static final String SUBJECT = "dossier_quesito.subject";
    static final String BODY = "dossier_quesito_message.body";

    private static final int MOST_COUNTED = 100;
    /** Messages of one page. */
    private static final int MESSAGES = 50;

    private static final String SELECT = "select q.*, d.number, d.holder_id, d.owner_office_id from dossier_quesito q"
            + " left join dossier d on d.id = q.dossier_id where d.erased_at is null and ";
    private static final String SEEN = "(q.dossier_id is null or (exists (select 1 from dossier_office o where"
            + " o.dossier_id = q.dossier_id and o.office_id = ?) and " + DossierScope.visible("q.dossier_id") + "))";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    QuesitoRows(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** What waits for an office, what was promised first at the top. */
    List<Quesito> waiting(Reader reader, LocalDate afterDay, long afterId) {
        return list(
                "q.to_office = ? and q.state = 'OPEN' and (q.due_on, q.id) > (?, ?) and " + SEEN
                        + " order by q.due_on, q.id limit " + (PAGE + 1),
                List.of(reader.office(), afterDay, afterId, reader.office(), reader.staff()));
    }

    /** What an office asked, newest first. */
    List<Quesito> asked(Reader reader, long before) {
        return list(
                "q.from_office = ? and q.id < ? and " + SEEN + " order by q.id desc limit " + (PAGE + 1),
                List.of(reader.office(), before, reader.office(), reader.staff()));
    }

    /** What an office was asked and that waits for it no longer, newest first. */
    List<Quesito> done(Reader reader, long before) {
        return list(
                "q.to_office = ? and q.state <> 'OPEN' and q.id < ? and " + SEEN + " order by q.id desc limit "
                        + (PAGE + 1),
                List.of(reader.office(), before, reader.office(), reader.staff()));
    }

    /** The questions about a dossier that was taken for the reader, with their words. */
    List<Quesito> ofDossier(long dossierId, long before) {
        return read(
                "q.dossier_id = ? and q.id < ? order by q.id desc limit " + (PAGE + 1),
                List.of(dossierId, before),
                true);
    }

    /** How many wait for the reader's office, and how many answers to it are late. */
    Counts counts(Reader reader, LocalDate today) {
        String late = " and q.state = 'OPEN' and q.due_on < ? and ";
        return jdbc.sql("select (select count(*) from (select 1 from dossier_quesito q where q.to_office = ? and"
                        + " q.state = 'OPEN' and " + SEEN + " limit " + MOST_COUNTED + ") w), (select count(*) from"
                        + " (select 1 from dossier_quesito q where q.to_office = ?" + late + SEEN + " limit "
                        + MOST_COUNTED + ") l), (select count(*) from (select 1 from dossier_quesito q where"
                        + " q.from_office = ?" + late + SEEN + " limit " + MOST_COUNTED + ") m)")
                .params(List.of(
                        reader.office(),
                        reader.office(),
                        reader.staff(),
                        reader.office(),
                        today,
                        reader.office(),
                        reader.staff(),
                        reader.office(),
                        today,
                        reader.office(),
                        reader.staff()))
                .query((rs, row) -> new Counts(rs.getInt(1), rs.getInt(2), rs.getInt(3)))
                .single();
    }

    /** Whoever asks must look whether the reader may see it. */
    Optional<Quesito> find(long id) {
        return read("q.id = ?", List.of(id), true).stream().findFirst();
    }

    /** The newest messages, or those before one of them, in the order in which they were written. */
    Slice<Message> messages(Quesito quesito, long before) {
        Slice<Message> newest = Slice.of(newest(quesito, before), MESSAGES, message -> Long.toString(message.id()));
        return new Slice<>(newest.items().reversed(), newest.next());
    }

    private List<Message> newest(Quesito quesito, long before) {
        return jdbc.sql("select id, kind, body, office_id, staff_id, at from dossier_quesito_message"
                        + " where quesito_id = ? and id < ? order by id desc limit " + (MESSAGES + 1))
                .params(quesito.id(), before)
                .query((rs, row) -> new Message(
                        rs.getLong(1),
                        Message.Kind.valueOf(rs.getString(2)),
                        cipher.open(owner(quesito.holder()), new Place(BODY, rs.getLong(1)), rs.getBytes(3))
                                .orElse(""),
                        rs.getInt(4),
                        rs.getInt(5),
                        rs.getTimestamp(6).toInstant()))
                .list();
    }

    /** The last message of all, 0 when there is none. */
    long last(Quesito quesito) {
        return jdbc.sql("select coalesce(max(id), 0) from dossier_quesito_message where quesito_id = ?")
                .param(quesito.id())
                .query(Long.class)
                .single();
    }

    /** Whose key seals the words: the person's, or the network's. */
    static long owner(long holder) {
        return holder == 0 ? NETWORK : holder;
    }

    private List<Quesito> list(String where, List<?> params) {
        return read(where, params, false);
    }

    private List<Quesito> read(String where, List<?> params, boolean words) {
        return jdbc.sql(SELECT + where)
                .params(new ArrayList<>(params))
                .query((rs, row) -> quesito(rs, words))
                .list();
    }

    /** A list opens only what the one key of the network opens: words about people are read one dossier at a time. */
    private Quesito quesito(ResultSet rs, boolean words) throws SQLException {
        long id = rs.getLong("id");
        long holder = rs.getLong("holder_id");
        String subject = words || holder == 0
                ? cipher.open(owner(holder), new Place(SUBJECT, id), rs.getBytes("subject"))
                        .orElse("")
                : "";
        return new Quesito(
                id,
                longOrNull(rs, "dossier_id"),
                rs.getString("number"),
                holder,
                rs.getInt("owner_office_id"),
                Topic.valueOf(rs.getString("topic")),
                subject,
                rs.getInt("from_office"),
                rs.getInt("to_office"),
                rs.getInt("staff_id"),
                rs.getTimestamp("at").toInstant(),
                rs.getObject("due_on", LocalDate.class),
                State.valueOf(rs.getString("state")));
    }

    private static @Nullable Long longOrNull(ResultSet rs, String column) throws SQLException {
        long value = rs.getLong(column);
        return rs.wasNull() ? null : value;
    }

    /**
     * What waits, at most 100 of each.
     *
     * @param toAnswer waits for the reader's office
     * @param late of these, after the promised day
     * @param lateAnswers asked by the reader's office and not answered in time
     */
    record Counts(int toAnswer, int late, int lateAnswers) {}
}
