// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.RemedyTable;
import it.respi.kernel.deadline.Remedy;
import it.respi.kernel.deadline.RemedyRule;
import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.LegalTerm;
import it.respi.kernel.time.Roll;
import it.respi.kernel.time.TermUnit;
import it.respi.registry.LegalParameters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Until when a case whose refusal was notified waits for its remedies (termine dei rimedi, specification 2.3). */
@Component
public class RemedyTerms {
    /**
     * What was filed on the last day becomes known later: an appeal is deposited within 30 days of its last notification
     * (deposito del ricorso, art. 45 c. 1 c.p.a.); August does not count here either (art. 54 c. 2), and a Saturday is as a holiday.
     */
    private static final LegalTerm DEPOSIT =
            new LegalTerm(30, TermUnit.DAY, Roll.NEXT_NON_HOLIDAY_AND_NOT_SATURDAY, true, false);

    /** Where the law sets no term nobody's right ends before the ordinary limitation (prescrizione, art. 2946 c.c.). */
    private static final int LIMITATION_YEARS = 10;

    private final LegalParameters parameters;
    private final LetterAnswers answers;

    public RemedyTerms(LegalParameters parameters, LetterAnswers answers) {
        this.parameters = parameters;
        this.answers = answers;
    }

    /** Which remedies there are against the refusal; several where the case does not say which act it is, or none. */
    public List<RemedyRule> rules(CaseFile file) {
        return isEarly(file)
                ? RemedyTable.againstEarlyRefusal(file.procedureKey(), answers.basis(file))
                : RemedyTable.againstRefusal(file.procedureKey(), file.permitType(), answers.basis(file));
    }

    /** Whether it was refused before any term ran. */
    public boolean isEarly(CaseFile file) {
        return file.term().start() == null;
    }

    /** The last day of the last remedy; empty before the notification, and where the law sets no term or Respi tells none. */
    public Optional<LocalDate> lastDay(CaseFile file) {
        LocalDate notified = file.decision().notifiedOn();
        return notified == null
                ? Optional.empty()
                : rules(file).stream()
                        .flatMap(rule -> rule.remedies().stream())
                        .flatMap(remedy -> lastDay(remedy, notified).stream())
                        .max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> lastDay(Remedy remedy, LocalDate notified) {
        return parameters.find(remedy.parameter(), notified).map(law -> remedy.lastDay(notified, law.amount()));
    }

    /**
     * The last day on which the case waits by itself. A refusal of which this is told late leaves the same days: what was
     * filed meanwhile can still be recorded.
     */
    public LocalDate waitsUntil(CaseFile file, LocalDate today) {
        boolean everyTermIsSet =
                rules(file).stream().noneMatch(rule -> rule.remedies().isEmpty());
        return lastDay(file)
                .filter(last -> everyTermIsSet)
                .map(last -> LegalClock.national().lastDay(last.isBefore(today) ? today : last, DEPOSIT))
                .orElseGet(() -> today.plusYears(LIMITATION_YEARS));
    }
}
