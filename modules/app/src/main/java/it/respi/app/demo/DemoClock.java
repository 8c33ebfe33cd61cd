// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The clock of the offices; for what enters the example data, the moment at which an example happened. */
@Component
@Primary
@ConditionalOnProperty("respi.demo")
class DemoClock extends Clock {
    private final Clock offices;
    private final ThreadLocal<Instant> moment = new ThreadLocal<>();

    DemoClock(@Qualifier("clock") Clock offices) {
        this.offices = offices;
    }

    /** Does the work as if it were {@code then}; only this thread notices. */
    <T> T at(Instant then, Supplier<T> work) {
        moment.set(then);
        try {
            return work.get();
        } finally {
            moment.remove();
        }
    }

    @Override
    public Instant instant() {
        return Optional.ofNullable(moment.get()).orElseGet(offices::instant);
    }

    @Override
    public ZoneId getZone() {
        return offices.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return offices.withZone(zone);
    }
}
