// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ending;

import it.respi.cases.StepDefinition;
import it.respi.cases.step.StepHelp;
import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Texts;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Somebody who does not answer is looked for by another channel, then through the community, to which nothing of the matter is
 * told, before anybody closes the case (irreperibile, SP12).
 */
@Component
record UnreachedPerson(JdbcClient jdbc, Texts texts) implements StepHelp {
    private static final String NOT_REACHED = "NOT_REACHED";

    @Override
    public boolean isFor(StepDefinition step) {
        return step.outcome(NOT_REACHED).isPresent();
    }

    @Override
    public List<Link> links(Actor actor, StepRow step) {
        int before = jdbc.sql("select count(*) from case_step where case_id = ? and outcome = ?")
                .params(step.caseId(), NOT_REACHED)
                .query(Integer.class)
                .single();
        return List.of(new Link(
                "/u/dossier/" + step.dossierNumber() + "/persona",
                texts.say("unreached.contacts"),
                before == 0 ? texts.say("unreached.other-channel") : texts.say("unreached.before", before)));
    }
}
