// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.audit;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of the command, in Italian. */
final class Words {
    private final PrintStream out;
    private final ResourceBundle bundle = ResourceBundle.getBundle("messages/verify", Locale.ROOT);

    Words(PrintStream out) {
        this.out = out;
    }

    /** Numbers are said as they are, without dots between thousands: they are looked up elsewhere. */
    void say(String key, Object... places) {
        Object[] plain = Arrays.stream(places).map(String::valueOf).toArray();
        out.println(new MessageFormat(bundle.getString(key), Locale.ITALIAN).format(plain));
    }
}
