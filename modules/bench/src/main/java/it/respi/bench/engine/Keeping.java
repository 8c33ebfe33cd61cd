// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.engine;

/** What the bare engine keeps of what is over. */
public enum Keeping {
    /** As the application lets it: the way that was taken, nothing of tasks. */
    WAY("bare engine, history as in the application"),
    /** As it does unless it is told otherwise: history "full". */
    ALL("bare engine, history full as it comes");

    private final String words;

    Keeping(String words) {
        this.words = words;
    }

    /** For the report. */
    public String words() {
        return words;
    }
}
