// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.request;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierScope;
import it.respi.dossiers.DossierScope.Reader;
import it.respi.kernel.actor.Actor;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of requests. What the person says and is told is sealed; each change is one conditional statement. */
@Component
class RequestRows {
    private static final String WORDS = "dossier_request.words";
    private static final String EXTENSION = "dossier_request.extension";
    private static final String ANSWER = "dossier_request.answer";
    private static final int SHOWN = 100;
    private static final String SELECT = "select r.*, d.number, d.holder_id from dossier_request r"
            + " join dossier d on d.id = r.dossier_id where ";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Ids ids;
    private final Clock clock;

    RequestRows(JdbcClient jdbc, FieldCipher cipher, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.ids = ids;
        this.clock = clock;
    }

    long insert(Dossier dossier, Actor actor, Requests.NewRequest asked) {
        long id = ids.next();
        jdbc.sql("insert into dossier_request (id, dossier_id, kind, channel, words, received_on, due_on, office_id,"
                        + " staff_id, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Params.of(
                        id,
                        dossier.id(),
                        asked.kind().name(),
                        asked.channel().name(),
                        cipher.seal(dossier.holder().id(), new Place(WORDS, id), asked.words()),
                        asked.receivedOn(),
                        RequestClock.due(asked.receivedOn()),
                        actor.office().id(),
                        actor.staffId(),
                        Timestamp.from(clock.instant())))
                .update();
        return id;
    }

    Optional<PersonRequest> find(Dossier dossier, long id) {
        return read("r.id = ? and r.dossier_id = ?", List.of(id, dossier.id())).stream()
                .findFirst();
    }

    List<PersonRequest> ofDossier(Dossier dossier) {
        return read("r.dossier_id = ? order by r.outcome is not null, r.id desc limit " + SHOWN, List.of(dossier.id()));
    }

    /** Requests of one page. */
    static final int PAGE = 50;

    /** Those that wait in dossiers that the reader's office keeps, the most urgent first; one more than a page. */
    List<PersonRequest> waiting(Reader reader, LocalDate afterDay, long afterId) {
        return read(
                "r.outcome is null and (r.due_on, r.id) > (?, ?) and d.owner_office_id = ? and d.erased_at is null and "
                        + DossierScope.visible("r.dossier_id") + " order by r.due_on, r.id limit " + (PAGE + 1),
                List.of(afterDay, afterId, reader.office(), reader.staff()));
    }

    /** Ids of the dossiers of these requests, for the register. */
    List<Long> dossiers(List<PersonRequest> shown) {
        return shown.isEmpty()
                ? List.of()
                : jdbc.sql("select distinct dossier_id from dossier_request where id in (:ids)")
                        .param("ids", shown.stream().map(PersonRequest::id).toList())
                        .query(Long.class)
                        .list();
    }

    /** Whether this was the first extension of a request that still waits. */
    boolean extend(Dossier dossier, PersonRequest request, LocalDate toldOn, String why) {
        return jdbc.sql("update dossier_request set extended_on = ?, extension = ?, due_on = ? where id = ?"
                                + " and outcome is null and extended_on is null")
                        .params(Params.of(
                                toldOn,
                                cipher.seal(dossier.holder().id(), new Place(EXTENSION, request.id()), why),
                                RequestClock.extended(request.receivedOn()),
                                request.id()))
                        .update()
                == 1;
    }

    /** Whether this answer was the first. */
    boolean answer(Dossier dossier, long id, Actor actor, RequestOutcome outcome, String words) {
        return jdbc.sql("update dossier_request set outcome = ?, answer = ?, decided_by = ?, decided_at = ?"
                                + " where id = ? and outcome is null")
                        .params(Params.of(
                                outcome.name(),
                                cipher.seal(dossier.holder().id(), new Place(ANSWER, id), words),
                                actor.staffId(),
                                Timestamp.from(clock.instant()),
                                id))
                        .update()
                == 1;
    }

    private List<PersonRequest> read(String where, List<?> params) {
        return jdbc.sql(SELECT + where).params(params).query(this::request).list();
    }

    private PersonRequest request(ResultSet rs, int row) throws SQLException {
        String outcome = rs.getString("outcome");
        return new PersonRequest(
                rs.getLong("id"),
                rs.getString("number"),
                RequestKind.valueOf(rs.getString("kind")),
                RequestChannel.valueOf(rs.getString("channel")),
                open(rs, WORDS, "words"),
                rs.getObject("received_on", LocalDate.class),
                rs.getObject("due_on", LocalDate.class),
                rs.getObject("extended_on", LocalDate.class),
                open(rs, EXTENSION, "extension"),
                outcome == null ? null : RequestOutcome.valueOf(outcome),
                open(rs, ANSWER, "answer"),
                rs.getInt("office_id"),
                rs.getInt("staff_id"));
    }

    private String open(ResultSet rs, String place, String column) throws SQLException {
        return cipher.open(rs.getLong("holder_id"), new Place(place, rs.getLong("id")), rs.getBytes(column))
                .orElse("");
    }
}
