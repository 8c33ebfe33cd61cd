// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.Cached;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The offices of the network (uffici), kept in memory. */
@Component
public class Offices {
    /** The offices with the contacts that count, as a table of SQL: the last that an administrator entered, else the first. */
    public static final String NOW = """
            (select o.id, o.code, o.kind, o.name, o.short_name, o.province, o.municipality, o.patron_days, o.closed,
            coalesce(c.number, 0) number, coalesce(c.address, o.address) address, coalesce(c.phone, o.phone) phone,
            coalesce(c.email, o.email) email, coalesce(c.hours, o.hours) hours, coalesce(c.changed_by, 0) changed_by,
            coalesce(c.changed_at, '2000-01-01') changed_at
            from registry_office o left join registry_office_contact c on c.office_id = o.id
            and c.number = (select max(x.number) from registry_office_contact x where x.office_id = o.id)) office_now""";

    private static final Duration AGE = Duration.ofMinutes(1);

    private final Cached<Map<Integer, Listed>> listed;

    Offices(JdbcClient jdbc) {
        this.listed = new Cached<>(
                AGE,
                () -> jdbc
                        .sql("select * from " + NOW + " order by id")
                        .query((rs, row) -> new Listed(card(rs), rs.getBoolean("closed")))
                        .list()
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(
                                one -> one.card().office().id(), Function.identity())));
    }

    /** The office of that number, also when it is closed: what it did still bears its name. Empty when it is unknown. */
    public Optional<Office> find(int id) {
        return Optional.ofNullable(listed.get().get(id)).map(one -> one.card().office());
    }

    /** The office of that number, closed or not, which must exist. */
    public Office get(int id) {
        return card(id).office();
    }

    /** What the public may know of that office, which must exist. */
    public OfficeCard card(int id) {
        Listed one = listed.get().get(id);
        if (one == null) { // another node may have entered it in this minute
            listed.forget();
            one = listed.get().get(id);
        }
        if (one == null) {
            throw new IllegalArgumentException("no office " + id);
        }
        return one.card();
    }

    /** Whether it still works: a closed one gets nothing new. */
    public boolean isOpen(int id) {
        Listed one = listed.get().get(id);
        return one != null && !one.closed();
    }

    /** The open office of a code of the realm. */
    public Optional<Office> byCode(String code) {
        return all().stream().filter(office -> office.code().equals(code)).findFirst();
    }

    /**
     * The office of that kind that deals with the cases of a desk: that of its province, a municipality
     * that of its own town; the desk itself for its own kind.
     *
     * @throws RuleBroken {@code office.<kind>.none} or {@code office.<kind>.several} when the offices do not say which
     */
    public Office competent(AgencyKind kind, Office desk) {
        return kind == desk.kind() ? desk : Competence.of(kind, card(desk.id()), open().toList());
    }

    /** The open offices of that kind in the province of a desk, by name: among them the person's place decides. */
    public List<Office> ofProvince(AgencyKind kind, Office desk) {
        String province = card(desk.id()).province();
        return open().filter(
                        card -> card.office().kind() == kind && card.province().equals(province))
                .map(OfficeCard::office)
                .sorted(Comparator.comparing(Office::name))
                .toList();
    }

    /** The municipality of that town, as people write its name, in the province of a desk; empty when none is called so. */
    public Optional<Office> municipality(String town, Office desk) {
        return Competence.municipality(town, ofProvince(AgencyKind.MUNICIPALITY, desk));
    }

    /** Every open office, in the order they were entered. */
    public List<Office> all() {
        return open().map(OfficeCard::office)
                .sorted((a, b) -> Integer.compare(a.id(), b.id()))
                .toList();
    }

    /** Reads the offices again at the next question. */
    public void forget() {
        listed.forget();
    }

    private Stream<OfficeCard> open() {
        return listed.get().values().stream().filter(one -> !one.closed()).map(Listed::card);
    }

    private static OfficeCard card(ResultSet rs) throws SQLException {
        Office office = new Office(
                rs.getInt("id"),
                rs.getString("code"),
                AgencyKind.valueOf(rs.getString("kind")),
                rs.getString("name"),
                rs.getString("short_name"));
        List<MonthDay> patronDays = Arrays.stream(rs.getString("patron_days").split(","))
                .filter(day -> !day.isBlank())
                .map(day -> MonthDay.parse("--" + day.strip()))
                .toList();
        return new OfficeCard(
                office,
                rs.getString("province"),
                rs.getString("municipality"),
                rs.getString("address"),
                rs.getString("phone"),
                rs.getString("email"),
                rs.getString("hours"),
                patronDays);
    }

    private record Listed(OfficeCard card, boolean closed) {}
}
