// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import it.respi.platform.data.Cached;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The officials with substitute power of the offices (potere sostitutivo), kept in memory. */
@Component
public class SubstituteOfficials {
    private final Cached<Map<Integer, SubstituteOfficial>> known;

    SubstituteOfficials(JdbcClient jdbc) {
        this.known = new Cached<>(
                Duration.ofMinutes(1),
                () -> jdbc
                        .sql("select office_id, name, contact from registry_substitute where name <> ''")
                        .query((rs, row) -> Map.entry(
                                rs.getInt("office_id"),
                                new SubstituteOfficial(rs.getString("name"), rs.getString("contact"))))
                        .list()
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** That of an office; empty while nobody entered it. */
    public Optional<SubstituteOfficial> of(int officeId) {
        return Optional.ofNullable(known.get().get(officeId));
    }

    /** Reads them again at the next question. */
    public void forget() {
        known.forget();
    }
}
