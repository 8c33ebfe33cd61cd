// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.mediator.Level;
import it.respi.agenda.mediator.Mode;
import java.time.LocalDateTime;

/**
 * What somebody needs a mediator for.
 *
 * @param language code of the language
 * @param gender F, M or X; empty for any
 * @param level at least
 * @param place town of the office where it is
 * @param job whose need it is, 0 for none: it does not stand in its own way
 */
record Need(
        String language,
        Mode mode,
        String gender,
        Level level,
        LocalDateTime from,
        LocalDateTime to,
        String place,
        long job) {}
