// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.people;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.data.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who signed in at least once, by name: the administrator sees everybody, the head of an office its own people. */
@Component
class People {
    private static final int PAGE = 50;
    private static final String PERSON = "select id, name, office_id, lanes, seen_at from registry_staff where ";

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean mayOpen(Actor actor) {
        return seesAll(actor) || actor.leadsOffice();
    }

    boolean seesAll(Actor actor) {
        return actor.is(Lane.ADM);
    }

    /**
     * A piece of the list.
     *
     * @param officeId of that office only; null for everybody, which only the administrator may ask
     * @param after number of the person behind whom the piece begins; null for the first
     * @throws NotAllowed {@code people.not-allowed}
     */
    @Transactional(readOnly = true)
    public Slice<Person> of(Actor actor, @Nullable Integer officeId, @Nullable String after) {
        boolean own = officeId != null && actor.leadsOffice() && actor.worksAt(officeId);
        if (!seesAll(actor) && !own) {
            throw new NotAllowed("people.not-allowed");
        }
        long id = Slice.after(after);
        String name = nameOf(id).orElse("");
        JdbcClient.StatementSpec asked = officeId == null
                ? jdbc.sql(PERSON + "(name, id) > (?, ?) order by name, id limit " + (PAGE + 1))
                        .params(name, id)
                : jdbc.sql(PERSON + "office_id = ? and (name, id) > (?, ?) order by name, id limit " + (PAGE + 1))
                        .params(officeId, name, id);
        return Slice.of(asked.query(People::person).list(), PAGE, last -> String.valueOf(last.id()));
    }

    private Optional<String> nameOf(long id) {
        return id == 0
                ? Optional.empty()
                : jdbc.sql("select name from registry_staff where id = ?")
                        .param(id)
                        .query(String.class)
                        .optional();
    }

    private static Person person(ResultSet rs, int row) throws SQLException {
        List<Lane> lanes = Stream.of(rs.getString("lanes").split(",", -1))
                .map(Lane::of)
                .flatMap(Optional::stream)
                .toList();
        return new Person(
                rs.getInt("id"),
                rs.getString("name"),
                rs.getInt("office_id"),
                lanes,
                rs.getTimestamp("seen_at").toInstant());
    }

    /**
     * Somebody who works in an office, or a program of it.
     *
     * @param lanes as the sign-in system said the last time; empty for programs
     * @param seenAt last sign-in
     */
    record Person(int id, String name, int officeId, List<Lane> lanes, Instant seenAt) {
        Person {
            lanes = List.copyOf(lanes);
        }
    }
}
