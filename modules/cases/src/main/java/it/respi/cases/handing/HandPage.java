// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.handing;

import it.respi.cases.step.OpenSteps;
import it.respi.cases.step.StepRow;
import it.respi.cases.step.StepWords;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Choice;
import it.respi.registry.Staff;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the page shows on which a step changes hands. */
@Component
class HandPage {
    private final Dossiers dossiers;
    private final DossierHeads heads;
    private final OpenSteps steps;
    private final StepWords words;
    private final People people;

    HandPage(Dossiers dossiers, DossierHeads heads, OpenSteps steps, StepWords words, People people) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.steps = steps;
        this.words = words;
        this.people = people;
    }

    ModelAndView of(Actor actor, StepRow step, HandKind kind) {
        ModelAndView page = new ModelAndView("cases/hand");
        page.addObject("number", step.dossierNumber());
        page.addObject("head", heads.of(dossiers.take(step.dossierId(), actor, DossierAction.READ), actor, ""));
        page.addObject("step", step);
        page.addObject("title", words.title(steps.definition(step)));
        page.addObject("move", kind.slug());
        page.addObject("asksNote", kind.asksNote());
        page.addObject("colleagues", kind.asksColleague() ? people.choices(step) : List.of());
        page.addObject("asksColleague", kind.asksColleague());
        page.addObject("holder", people.name(step.assigneeId()));
        page.addObject("giver", people.name(step.givenBy()));
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }

    /** Colleagues in words. */
    @Component
    record People(Colleagues colleagues, Staff staff) {
        List<Choice> choices(StepRow step) {
            return colleagues.of(step).stream()
                    .map(one -> Choice.of(Integer.toString(one.id()), one.name()))
                    .toList();
        }

        String name(@Nullable Integer staffId) {
            return staffId == null ? "" : staff.nameOf(staffId);
        }
    }
}
