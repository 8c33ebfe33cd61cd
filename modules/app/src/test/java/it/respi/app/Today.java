// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The day of the offices, wherever the tests run: after 22:00 or 23:00 in Greenwich it is tomorrow there. */
public final class Today {
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

    private Today() {}

    public static LocalDate inItaly() {
        return LocalDate.now(ITALY);
    }

    static LocalDateTime nowInItaly() {
        return LocalDateTime.now(ITALY);
    }
}
