// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.status;

import it.respi.cases.CasesForThePerson;
import it.respi.cases.PrintableCase;
import it.respi.cases.PrintableCase.StatusPage;
import it.respi.dossiers.Accesses;
import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the page of a case to who has its code and knows the birth date. Whatever is wrong gets the same answer, so that nobody
 * learns which codes there are; after five wrong dates it stays shut, each time for longer.
 */
@Component
public class StatusLookUp {
    static final int TRIES = 5;
    static final Duration SHUT = Duration.ofMinutes(15);
    private static final int LONGER = 4;
    private static final Duration LONGEST = Duration.ofDays(1);

    private final StatusRows rows;
    private final CasesForThePerson cases;
    private final AuditTrail trail;
    private final Clock clock;

    StatusLookUp(StatusRows rows, CasesForThePerson cases, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.trail = trail;
        this.clock = clock;
    }

    /** The case; empty when there is nothing to be shown to whoever asks, for whatever reason. */
    @Transactional
    public Optional<PrintableCase> open(StatusCode code, LocalDate born) {
        Instant now = clock.instant();
        return rows.lock(code.mark())
                .filter(row -> row.shutUntil() == null || !row.shutUntil().isAfter(now))
                .flatMap(row -> opened(row, born, now));
    }

    private Optional<PrintableCase> opened(StatusRows.Row row, LocalDate born, Instant now) {
        Optional<PrintableCase> found = cases.told(row.caseId())
                .filter(told -> born.equals(told.person().wholeBirthDate()));
        if (found.isEmpty()) {
            int wrong = row.wrong() + 1;
            rows.wrong(row.caseId(), wrong, wrong % TRIES == 0 ? now.plus(shut(wrong / TRIES)) : null);
            return found;
        }
        rows.opened(row.caseId(), now);
        found.map(PrintableCase::statusPage).ifPresent(page -> note(page, now));
        return found;
    }

    /** @param round how many times it was shut with this one */
    static Duration shut(int round) {
        Duration wait = SHUT;
        for (int i = 1; i < round && wait.compareTo(LONGEST) < 0; i++) {
            wait = wait.multipliedBy(LONGER);
        }
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    private void note(StatusPage page, Instant now) {
        trail.seen(AuditEntry.of(now, Who.of(null), page.dossierId(), Accesses.BY_CODE, Purpose.PERSON_REQUEST)
                .about("case_file/" + page.caseId()));
    }
}
