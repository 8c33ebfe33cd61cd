// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.root;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import it.respi.platform.audit.Brake;
import it.respi.platform.audit.HistoryNotAnchored;
import it.respi.platform.data.Cached;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long ago everybody who keeps the roots last had all of them, by the clock of the database. */
@Component
class RootAge implements Brake {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final AuditSettings settings;
    private final Cached<Duration> age;

    RootAge(JdbcClient jdbc, Delivery delivery, AuditSettings settings, MeterRegistry meters) {
        this.settings = settings;
        List<String> names = delivery.names();
        this.age = new Cached<>(FRESH, () -> read(jdbc, names));
        Gauge.builder("respi.audit.root.age", this, known -> known.get().toSeconds())
                .description("seconds since everybody who keeps the signed roots had all of them")
                .baseUnit("seconds")
                .register(meters);
    }

    Duration get() {
        return age.get();
    }

    boolean isAlarming() {
        return get().compareTo(settings.alarmAfter()) > 0;
    }

    @Override
    public void beforeChange() {
        Duration limit = settings.refuseChangesAfter();
        if (limit.isPositive() && get().compareTo(limit) > 0) {
            throw new HistoryNotAnchored(get().toSeconds());
        }
    }

    /** Zero until the first round: a network that just starts has nothing to hand out. */
    private static Duration read(JdbcClient jdbc, List<String> names) {
        return Duration.ofSeconds(jdbc.sql("select coalesce(max(timestampdiff(second, all_at, utc_timestamp(3))), 0)"
                        + " from platform_audit_recipient where name in (:names)")
                .param("names", names)
                .query(Long.class)
                .single());
    }
}
