// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.TermInput;
import it.respi.kernel.time.TermUnit;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How long the term of a case is: the amount and unit of its parameter, and the calendar days they make from its first day. */
@Embeddable
class TermLength {
    private @Nullable String termKey;
    private @Nullable Integer termAmount;

    @Enumerated(EnumType.STRING)
    private TermUnit termUnit;

    private int termDays;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected TermLength() {}

    /** @param start first day, or one near it while none is known */
    TermLength(TermRule rule, LocalDate start) {
        this.termUnit = rule.unit();
        follow(rule, start);
    }

    /** Another rule holds: that of the first day of the term. */
    final void follow(TermRule rule, LocalDate start) {
        termKey = rule.key();
        termAmount = rule.amount();
        termUnit = rule.unit();
        measure(start);
    }

    /** Counts the days from that first day. */
    final void measure(LocalDate start) {
        TermRule rule = rule();
        if (rule.isSet()) {
            LocalDate end = LegalClock.national()
                    .compute(TermInput.of(start, rule.legal(), start))
                    .due()
                    .raw();
            termDays = (int) ChronoUnit.DAYS.between(start, end);
        } else {
            termDays = 0;
        }
    }

    final TermRule rule() {
        return new TermRule(termKey, termAmount == null ? termDays : termAmount, termUnit);
    }

    int days() {
        return termDays;
    }
}
