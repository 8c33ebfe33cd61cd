// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.version;

import it.respi.process.version.RunningCases.Older;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The procedures of which cases run by an older version than the newest. */
@Component
public class OlderVersions {
    private static final Logger log = LoggerFactory.getLogger(OlderVersions.class);

    private final RunningCases running;

    OlderVersions(RunningCases running) {
        this.running = running;
    }

    /**
     * One of them.
     *
     * @param cases how many run by it, counted up to {@link #most()} and one more
     */
    public record Behind(String key, int version, int cases) {}

    /** How far cases are counted. */
    public static int most() {
        return RunningCases.MOST;
    }

    /** By key and version. */
    public List<Behind> all() {
        return running.older().stream().map(this::behind).toList();
    }

    /** How many cases run by each of these procedures, in whichever version, counted up to {@link #most()} and one more. */
    public Map<String, Integer> running(List<String> procedures) {
        return running.ofProcedures(procedures);
    }

    private Behind behind(Older older) {
        return new Behind(older.key(), older.version(), running.count(older.model()));
    }

    /** Tells the operator of the server, once at each start. */
    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        all().forEach(behind -> log.warn(
                "{} cases of {} run by version {}, which is not the newest",
                behind.cases() > RunningCases.MOST ? "More than " + RunningCases.MOST : behind.cases(),
                behind.key(),
                behind.version()));
    }
}
