// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How the picture of a page is looked at, as its address says.
 *
 * @param zoom in parts of a hundred of the width there is
 * @param turn in degrees, to the right
 */
record Look(int zoom, int turn) {
    private static final List<Integer> ZOOMS = List.of(100, 150, 200, 300);
    private static final int QUARTER = 90;
    private static final int WHOLE = 360;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    /** The look of an address; what is none of ours counts as the whole page, upright. */
    static Look of(String zoom, String turn) {
        int asked = number(zoom);
        return new Look(ZOOMS.contains(asked) ? asked : ZOOMS.getFirst(), number(turn) / QUARTER * QUARTER % WHOLE);
    }

    public Look larger() {
        return new Look(ZOOMS.get(Math.min(ZOOMS.size() - 1, ZOOMS.indexOf(zoom) + 1)), turn);
    }

    public Look smaller() {
        return new Look(ZOOMS.get(Math.max(0, ZOOMS.indexOf(zoom) - 1)), turn);
    }

    public Look turned() {
        return new Look(zoom, (turn + QUARTER) % WHOLE);
    }

    /** The end of an address; empty for the whole page, upright. */
    public String query() {
        return zoom == ZOOMS.getFirst() && turn == 0 ? "" : "?zoom=" + zoom + "&gira=" + turn;
    }

    private static int number(String typed) {
        return NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
    }
}
