// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.StepDefinition;
import it.respi.kernel.actor.Actor;
import java.util.List;

/** What another module offers beside the questions of a step (aiuto a un passo); the step is finished as any other. */
public interface StepHelp {
    /** Whether there is something for such a step. */
    boolean isFor(StepDefinition step);

    /** Where to go from that step, which the actor may finish. */
    List<Link> links(Actor actor, StepRow step);

    /**
     * A way on.
     *
     * @param href path inside the application
     * @param words what is there, already in the language of the reader
     * @param detail a second line; empty for none
     */
    record Link(String href, String words, String detail) {}
}
