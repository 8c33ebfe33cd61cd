// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.part;

/** A start that cannot go on, told in one sentence to the person who typed the command. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The sentence {@code key} of the bundle {@code messages/launcher}, its gaps filled with {@code details}. */
    public StartRefused(String key, Object... details) {
        super(Texts.text(key, details));
    }

    /** As the other constructor, keeping what went wrong below. */
    public StartRefused(Throwable cause, String key, Object... details) {
        super(Texts.text(key, details), cause);
    }
}
