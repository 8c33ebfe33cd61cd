// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.floor;

import it.respi.bench.web.Completing;
import it.respi.bench.web.Opening;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the application wrote when one dossier was opened and two of its steps finished, ready to be written again.
 *
 * @param opening all rows of the opening
 * @param incomplete papers are missing
 * @param collected papers were collected
 */
record Copies(Step opening, Step incomplete, Step collected) {
    private static final AtomicLong IDS = new AtomicLong(Completing.FIRST_FLOOR_ID);

    /**
     * One action.
     *
     * @param history how many entries of the history it left
     */
    record Step(Changes changes, int history) {}

    /** Lets the application do it once and watches the tables. */
    static Copies watch(Connection connection, Opening opening, Completing completing)
            throws IOException, SQLException, InterruptedException {
        String number = opening.open(0);
        CaseRows opened = CaseRows.of(connection, number);
        long id = CaseRows.idOf(connection, number);
        int first = HistoryFloor.entries(connection, id);
        if (!completing.finish(number)) {
            throw new IllegalStateException("the first step of " + number + " could not be finished");
        }
        CaseRows missing = CaseRows.of(connection, number);
        int second = HistoryFloor.entries(connection, id);
        if (!completing.finish(number)) {
            throw new IllegalStateException("the second step of " + number + " could not be finished");
        }
        CaseRows back = CaseRows.of(connection, number);
        return new Copies(
                new Step(Changes.between(CaseRows.none(), opened), first),
                new Step(Changes.between(opened, missing), second - first),
                new Step(Changes.between(missing, back), HistoryFloor.entries(connection, id) - second));
    }

    /** New ids for all that {@code changes} bring, beside those that are known. */
    static Map<String, String> withNewIds(Changes changes, Map<String, String> known) {
        Map<String, String> swaps = new HashMap<>(known);
        changes.newIds().forEach(id -> swaps.put(id, another(id)));
        return swaps;
    }

    /** An id of the same form: a number, a number behind an activity, a dossier's number, a key. */
    static String another(String id) {
        String number = Long.toString(IDS.incrementAndGet());
        int colon = id.indexOf(':');
        if (colon > 0) {
            return id.substring(0, colon + 1) + number;
        }
        return id.matches("\\d+") ? number : "B" + number.substring(1);
    }
}
