// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.part;

import java.io.PrintStream;

/** The terminal of the person who typed the command: the only place of this module that prints. */
public final class Console {

    private final PrintStream out;
    private final PrintStream err;

    /** Prints progress on {@code out} and refusals on {@code err}. */
    public Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Prints the sentence {@code key} of the bundle. */
    public synchronized void say(String key, Object... details) {
        line(Texts.text(key, details));
    }

    /** Prints a ready-made line. */
    public synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    /** Prints why the start was refused. */
    public synchronized void complain(String sentence) {
        err.println(sentence);
        err.flush();
    }
}
