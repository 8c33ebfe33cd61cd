// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import java.time.LocalDate;
import java.util.List;

/**
 * A day that matters (data utile).
 *
 * @param code what it is, such as {@code entry.legal}
 * @param day the day
 * @param args what else its sentence needs, after the day
 */
public record KeyDay(String code, LocalDate day, List<Object> args) {
    public KeyDay {
        args = List.copyOf(args);
    }

    static KeyDay of(String code, LocalDate day, Object... args) {
        return new KeyDay(code, day, List.of(args));
    }
}
