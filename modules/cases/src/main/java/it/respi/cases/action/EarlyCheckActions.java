// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import it.respi.cases.Act;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.papers.AskedPapers;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What an office asks for before a term runs (art. 6 lett. b L. 241/1990): no act of the head, no term that stands still. */
@Component
class EarlyCheckActions implements ActionGroup {
    private static final String DOCUMENTS = "SUI_DOCUMENTS";
    /** Papers of the list of the case. */
    private static final String LISTED = "items";
    /** Others, in words. */
    private static final String OTHERS = "suiMissing";

    private final Checklist checklist;
    private final AskedPapers asked;

    EarlyCheckActions(Checklist checklist, AskedPapers asked) {
        this.checklist = checklist;
        this.asked = asked;
    }

    @Override
    public Map<Act, StepAction> actions() {
        return Map.of(Act.CHECK_BEFORE_TERM, this::check);
    }

    /** Papers that are asked for stand on the list of the person; when they came, or their days are over, the office looks again. */
    private void check(StepContext context) {
        CaseFile file = context.file();
        if (DOCUMENTS.equals(context.answers().chosen())) {
            ask(context, file);
        } else if (file.state() == CaseState.INCOMPLETE) {
            file.move(CaseState.CHECKING, CaseState.INCOMPLETE);
        }
    }

    private void ask(StepContext context, CaseFile file) {
        boolean listed = context.answers().has(LISTED);
        if (!listed && !context.answers().has(OTHERS)) {
            throw new RuleBroken("case.papers.none-asked");
        }
        if (listed) {
            List<String> papers = context.answers().codes(LISTED);
            asked.refuseHeld(file.dossierId(), papers);
            checklist.ask(file.id(), papers, context.today());
        }
        file.move(CaseState.INCOMPLETE, CaseState.CHECKING, CaseState.INCOMPLETE);
    }
}
