// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import it.respi.dossiers.DossierScope;
import it.respi.dossiers.DossierScope.Reader;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is read of the one table of transfers; nothing of a dossier that is hidden from the reader. */
@Component
class TransferLists {
    private static final int SHOWN = 100;
    private static final int MOST_COUNTED = 100;

    /** Transfers of one page. */
    static final int PAGE = 50;

    private static final String RANK = "(case when t.outcome is not null then 2 when t.alarmed_at is not null and"
            + " t.opened_at is null and t.verb <> 'ACCESS' then 0 else 1 end)";
    private static final String SELECT = "select t.*, d.number, d.holder_id from dossier_transfer t"
            + " left join dossier d on d.id = t.dossier_id where ";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    TransferLists(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /**
     * The transfer, when the reader's office sent it or is asked, and the dossier is not hidden from the reader; a request for
     * access stays in sight of who asked, wherever the number leads.
     */
    Optional<Transfer> find(long id, Reader reader) {
        return read(
                        "t.id = ? and (t.from_office = ? and t.verb = 'ACCESS' or (t.from_office = ? or t.to_office = ?)"
                                + " and " + visible() + ")",
                        List.of(id, reader.office(), reader.office(), reader.office(), reader.staff()))
                .stream()
                .findFirst();
    }

    /** What waits for an office, the most urgent first; one more than a page. */
    List<Transfer> waitingFor(Reader reader, LocalDate afterDay, long afterId) {
        return read(
                "t.to_office = ? and t.outcome is null and (t.due_on, t.id) > (?, ?) and " + visible()
                        + " order by t.due_on, t.id limit " + (PAGE + 1),
                List.of(reader.office(), afterDay, afterId, reader.staff()));
    }

    /** What an office sent: first what nobody opened in time, then what waits, then the rest; one more than a page. */
    List<Transfer> sentBy(Reader reader, int rank, long before) {
        return read(
                "t.from_office = ? and t.verb <> 'REVOKE' and (t.verb = 'ACCESS' or " + visible()
                        + ") and (" + RANK + " > ? or (" + RANK + " = ? and t.id < ?)) order by " + RANK
                        + ", t.id desc limit " + (PAGE + 1),
                List.of(reader.office(), reader.staff(), rank, rank, before));
    }

    /** How many wait for the reader's office, and how many of its own nobody opened in time. */
    Counts counts(Reader reader) {
        return jdbc.sql("select (select count(*) from (select 1 from dossier_transfer t where t.to_office = ? and"
                        + " t.outcome is null and " + visible() + " limit " + MOST_COUNTED + ") w), (select count(*)"
                        + " from (select 1 from dossier_transfer t where t.from_office = ? and t.outcome is null and"
                        + " t.verb <> 'ACCESS' and t.opened_at is null and t.alarmed_at is not null and " + visible()
                        + " limit " + MOST_COUNTED + ") a)")
                .params(reader.office(), reader.staff(), reader.office(), reader.staff())
                .query((rs, row) -> new Counts(rs.getInt(1), rs.getInt(2)))
                .single();
    }

    List<Transfer> ofDossier(long dossierId) {
        return read("t.dossier_id = ? order by t.id desc limit " + SHOWN, List.of(dossierId));
    }

    private static String visible() {
        return DossierScope.visible("t.dossier_id");
    }

    private List<Transfer> read(String where, List<?> params) {
        return jdbc.sql(SELECT + where)
                .params(new ArrayList<>(params))
                .query(this::transfer)
                .list();
    }

    private Transfer transfer(ResultSet rs, int row) throws SQLException {
        long id = rs.getLong("id");
        long holder = rs.getLong("holder_id");
        String outcome = rs.getString("outcome");
        String number = rs.getString("number");
        String asked = rs.getString("asked_number");
        return new Transfer(
                id,
                rs.getLong("dossier_id"),
                number == null ? String.valueOf(asked) : number,
                asked,
                Verb.valueOf(rs.getString("verb")),
                rs.getInt("from_office"),
                rs.getInt("to_office"),
                cipher.open(holder, new Place(TransferRows.WORDS, id), rs.getBytes("words"))
                        .orElse(""),
                rs.getInt("staff_id"),
                rs.getTimestamp("at").toInstant(),
                rs.getObject("open_by", LocalDate.class),
                rs.getObject("due_on", LocalDate.class),
                moment(rs.getTimestamp("opened_at")),
                moment(rs.getTimestamp("alarmed_at")),
                outcome == null ? null : Outcome.valueOf(outcome),
                cipher.open(holder, new Place(TransferRows.ANSWER, id), rs.getBytes("answer"))
                        .orElse(null));
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /**
     * What the menu counts.
     *
     * @param alarmed sent by the office, and not opened in time
     */
    record Counts(int waiting, int alarmed) {}
}
