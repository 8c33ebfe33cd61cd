// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * One invented dossier with one renewal, as far as it has come.
 *
 * @param serial from 1
 * @param stage whose step is open, or {@code OVER}
 * @param place the desk that opened it
 * @param detours how often papers were missing at the desk
 * @param brief whether only its beginning and its end, or the step at which it waits, are known
 * @param hidden whether it is protected
 */
record Dossier(
        int serial,
        String number,
        String surname,
        String givenNames,
        Network.Desk place,
        LocalDateTime openedAt,
        Stage stage,
        int detours,
        boolean brief,
        boolean hidden) {
    private static final long TSID_EPOCH = 1_577_836_800_000L;
    private static final int TSID_BITS = 22;
    private static final int PER_DOSSIER = 128;

    /** An id as the application makes them: the moment first, then a number that is nobody else's in that moment. */
    long id(LocalDateTime at, int part) {
        long millis = at.toInstant(ZoneOffset.UTC).toEpochMilli() - TSID_EPOCH;
        long own = ((long) serial * PER_DOSSIER + part) & ((1L << TSID_BITS) - 1);
        return millis << TSID_BITS | own;
    }

    long id() {
        return id(openedAt, 0);
    }

    int desk() {
        return place.id();
    }

    int police() {
        return place.police();
    }

    String label() {
        return surname + " " + givenNames;
    }

    boolean reached(Stage other) {
        return stage.reached(other);
    }
}
