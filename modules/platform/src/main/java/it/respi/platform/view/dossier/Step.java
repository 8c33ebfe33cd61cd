// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view.dossier;

import java.util.Locale;

/**
 * One step of the procedure in the lanes. Steps are listed in the order of the process.
 *
 * @param id key of the step, used by the links
 * @param lane index of its lane, from 1
 * @param column its place along the process, from 1
 * @param state how far it is
 * @param text title and status
 * @param count how many steps of the procedure it stands for; more than 1 when several are drawn as one
 */
public record Step(String id, int lane, int column, State state, Text text, int count) {
    /** How far a step is. */
    public enum State {
        /** Finished. */
        DONE("s-ok"),
        /** Running, in nobody's red. */
        NOW("s-run"),
        /** Running and late or due today. */
        WARN("s-clock"),
        /** Running with the clock stopped. */
        STOPPED("s-pause"),
        /** Not started. */
        TODO("s-todo");

        private final String icon;

        State(String icon) {
            this.icon = icon;
        }

        /** Name of the icon. */
        public String icon() {
            return icon;
        }

        /** Name of the style class. */
        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the step is being worked on. */
        public boolean running() {
            return this == NOW || this == WARN || this == STOPPED;
        }
    }

    /**
     * The words of a step, already in the language of the reader.
     *
     * @param title what is done
     * @param status how far it is, such as {@code Fatto 13/07}
     */
    public record Text(String title, String status) {}

    /** A step with its words. */
    public static Step of(String id, int lane, int column, State state, String title, String status) {
        return new Step(id, lane, column, state, new Text(title, status), 1);
    }

    Step at(int newColumn) {
        return new Step(id, lane, newColumn, state, text, count);
    }
}
