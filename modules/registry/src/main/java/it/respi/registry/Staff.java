// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.platform.security.StaffDirectory;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the offices (personale), noted when they sign in for the first time. */
@Component
public class Staff implements StaffDirectory {
    /** Whoever was away longer is given no work: the realm tells nobody who left. */
    private static final Duration AT_WORK = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Clock clock;
    private final Map<Integer, String> names = new ConcurrentHashMap<>();
    private final Map<String, Known> seen = new ConcurrentHashMap<>();

    Staff(JdbcClient jdbc, Offices offices, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public Optional<Office> office(String code) {
        return offices.byCode(code);
    }

    @Override
    @Transactional
    public int staffId(String subject, String name, Office office) {
        Known known = seen.get(subject);
        if (known != null && known.officeId() == office.id() && known.name().equals(name)) {
            return known.id();
        }
        jdbc.sql("insert into registry_staff (subject, name, office_id, seen_at) values (?, ?, ?, ?)"
                        + " on duplicate key update name = values(name), office_id = values(office_id),"
                        + " seen_at = values(seen_at)")
                .params(subject, name, office.id(), Timestamp.from(clock.instant()))
                .update();
        int id = jdbc.sql("select id from registry_staff where subject = ?")
                .param(subject)
                .query(Integer.class)
                .single();
        seen.put(subject, new Known(id, name, office.id()));
        names.put(id, name);
        return id;
    }

    @Override
    @Transactional
    public void signedIn(int staffId, Set<Lane> lanes) {
        jdbc.sql("update registry_staff set lanes = ?, seen_at = ? where id = ?")
                .params(
                        lanes.stream().sorted().map(Lane::code).collect(Collectors.joining(",")),
                        Timestamp.from(clock.instant()),
                        staffId)
                .update();
    }

    /** The people of an office who signed in within the last half year, with what they may do there, by name. */
    public List<Colleague> atWork(int officeId) {
        return jdbc.sql("select id, name, lanes from registry_staff where office_id = ? and lanes <> '' and seen_at > ?"
                        + " order by name, id")
                .params(officeId, Timestamp.from(clock.instant().minus(AT_WORK)))
                .query((rs, row) -> new Colleague(rs.getInt(1), rs.getString(2), lanesIn(rs.getString(3))))
                .list();
    }

    private static Set<Lane> lanesIn(String codes) {
        return Stream.of(codes.split(",", -1))
                .map(Lane::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The name colleagues know somebody by; empty text for nobody ({@code 0}, the system itself). */
    public String nameOf(int staffId) {
        String name = staffId == 0 ? null : names.get(staffId);
        if (name != null || staffId == 0) {
            return Objects.requireNonNullElse(name, "");
        }
        Optional<String> found = jdbc.sql("select name from registry_staff where id = ?")
                .param(staffId)
                .query(String.class)
                .optional();
        found.ifPresent(known -> names.put(staffId, known)); // a number that nobody has is not kept
        return found.orElse("");
    }

    /** The people of some offices who signed in at least once, by name. */
    public List<StaffMember> of(Collection<Integer> officeIds) {
        return officeIds.isEmpty()
                ? List.of()
                : jdbc.sql("select id, name, office_id from registry_staff where office_id in (:offices) order by"
                                + " name, id")
                        .param("offices", officeIds)
                        .query((rs, row) -> new StaffMember(rs.getInt(1), rs.getString(2), rs.getInt(3)))
                        .list();
    }

    /** Somebody who works in an office. */
    public record StaffMember(int id, String name, int officeId) {}

    /** Somebody who works in an office, with their lanes there at the last sign-in. */
    public record Colleague(int id, String name, Set<Lane> lanes) {
        public Colleague {
            lanes = Set.copyOf(lanes);
        }
    }

    private record Known(int id, String name, int officeId) {}
}
