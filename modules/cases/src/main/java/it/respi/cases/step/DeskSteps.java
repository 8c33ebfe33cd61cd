// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.CaseId;
import it.respi.cases.Choice;
import it.respi.cases.DeskWork;
import it.respi.cases.StepDefinition;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Steps that no model draws (passi fuori dal modello): finished like all others, and no process waits for them. */
@Component
class DeskSteps implements DeskWork {
    /** What the reference of such a step begins with, where others have that of the engine. */
    private static final String MARK = "desk:";

    private static final String UNDELIVERED = "Task_UndeliveredMessage";
    private static final String TITLE = "Contatta la persona: messaggio non consegnato";
    private static final List<Choice> ENDS =
            List.of(new Choice("REACHED", "Persona informata"), new Choice("NOT_REACHED", "Persona non raggiunta"));

    private final StepEntry entry;
    private final CaseFiles files;
    private final JdbcClient jdbc;

    DeskSteps(StepEntry entry, CaseFiles files, JdbcClient jdbc) {
        this.entry = entry;
        this.files = files;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void contactPerson(CaseId caseId, String topic) {
        String ofCase = MARK + "message:" + caseId.value() + ":";
        String reference = ofCase + topic;
        String ofKind = ofCase + topic.substring(0, topic.indexOf(':') + 1);
        boolean known = jdbc.sql("select count(*) from case_step where engine_task like concat(?, '%')"
                                + " and (engine_task = ? or state in (0, 1))")
                        .params(ofKind, reference)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            CaseFile file = files.forProcess(caseId);
            entry.add(file, undelivered(file.procedureKey()), new StepEntry.Task(reference, null, null));
        }
    }

    /** Whether no process waits for it. */
    static boolean isOne(StepRow step) {
        return step.engineTask().startsWith(MARK);
    }

    /** What such a step asks; empty for a step of a model. */
    static Optional<StepDefinition> definition(StepRow step) {
        return isOne(step) ? Optional.of(undelivered(step.procedure())) : Optional.empty();
    }

    /** Due on the next working day. */
    private static StepDefinition undelivered(String procedure) {
        return new StepDefinition(
                procedure,
                UNDELIVERED,
                TITLE,
                Lane.HD_OP,
                null,
                false,
                1,
                null,
                null,
                false,
                null,
                false,
                null,
                List.of(),
                ENDS,
                Map.of());
    }
}
