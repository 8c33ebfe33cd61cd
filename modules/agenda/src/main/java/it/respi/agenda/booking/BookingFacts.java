// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.booking;

import it.respi.cases.Act;
import it.respi.cases.CaseFact;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agenda follows what the history of a case says, in the same transaction: who came, who did not, whose place is free again.
 * So it is the same whether that was recorded in the agenda, on the page of the step or by a program.
 */
@Component
class BookingFacts {
    private static final Set<String> RECORDED = Set.of(Act.RECORD_FINGERPRINTS.name(), Act.RECORD_APPOINTMENT.name());
    private static final Set<String> OVER = Set.of("COMPLETED", "CANCELLED", "LAPSED");

    private final BookingRows rows;
    private final Quotas quotas;
    private final Mediation mediation;

    BookingFacts(BookingRows rows, Quotas quotas, Mediation mediation) {
        this.rows = rows;
        this.quotas = quotas;
        this.mediation = mediation;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CaseFact fact) {
        long caseId = fact.caseId().value();
        if (RECORDED.contains(fact.kind()) && !fact.endedBy("MOVED")) {
            over(caseId, !fact.endedBy("NO_SHOW"));
        } else if (RECORDED.contains(fact.kind()) || ends(fact)) {
            mediation.release(null, caseId);
            quotas.giveBack(caseId);
            rows.dropped(caseId);
        }
    }

    private void over(long caseId, boolean came) {
        if (!came) {
            mediation.absent(caseId);
        }
        rows.over(caseId, came);
    }

    private static boolean ends(CaseFact fact) {
        return OVER.contains(fact.kind())
                || fact.kind().startsWith("CLOSED_")
                || Act.CONFIRM_WITHDRAWAL.name().equals(fact.kind()) && fact.endedBy("CONFIRM")
                || Act.CONFIRM_TRANSFER.name().equals(fact.kind()) && fact.endedBy("TRANSFER");
    }
}
