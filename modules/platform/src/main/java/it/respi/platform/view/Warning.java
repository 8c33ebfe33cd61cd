// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something to look at again before going on (avviso): it stops only until it is confirmed.
 *
 * @param key message key of the sentence
 * @param args what fills it
 */
public record Warning(String key, List<Object> args) {
    public Warning {
        args = List.copyOf(args);
    }

    public static Warning of(String key, Object... args) {
        return new Warning(key, List.of(args));
    }

    /** What a form sends back to confirm these warnings and no others. */
    public static String confirmationOf(List<Warning> warnings) {
        return warnings.stream().map(Warning::key).collect(Collectors.joining(" "));
    }
}
