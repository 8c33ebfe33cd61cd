// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.casefile.CasePolicy;
import it.respi.cases.casefile.Procedures;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Texts;
import it.respi.registry.Staff;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The choice of filters of the inbox. */
@Component
record FilterPage(
        ObjectProvider<ProcedureCatalog> catalog, Procedures procedures, CasePolicy policy, Staff staff, Texts texts) {

    View of(Actor actor, Asked asked) {
        return new View(asked, dues(), all(), lanes(actor), asked.view().isOwn() ? people(actor) : List.of());
    }

    private List<Choice> dues() {
        return Arrays.stream(DueFilter.values())
                .map(due -> Choice.of(due.slug(), texts.say("inbox.due." + due.slug())))
                .toList();
    }

    private List<Choice> all() {
        return catalog.getObject().procedures().stream()
                .map(one -> Choice.of(one.key(), procedures.nameIn(one.key())))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private List<Choice> lanes(Actor actor) {
        return policy.lanesOf(actor).stream()
                .map(lane -> Choice.of(lane.code(), texts.say("staff.lane." + lane.code())))
                .toList();
    }

    private List<Choice> people(Actor actor) {
        return staff.atWork(actor.office().id()).stream()
                .map(one -> Choice.of(Integer.toString(one.id()), one.name()))
                .toList();
    }

    /**
     * What can be chosen; what is chosen stands in {@code asked}.
     *
     * @param lanes of which the reader does work; of one there is nothing to choose
     * @param people of the office; none where work of others is listed
     */
    record View(Asked asked, List<Choice> dues, List<Choice> procedures, List<Choice> lanes, List<Choice> people) {
        public int most() {
            return InboxFilter.MOST;
        }

        public String lane() {
            return asked.filter().lane() == null ? "" : asked.filter().lane().code();
        }

        public String assignee() {
            return asked.filter().assignee() == null
                    ? ""
                    : asked.filter().assignee().toString();
        }
    }
}
