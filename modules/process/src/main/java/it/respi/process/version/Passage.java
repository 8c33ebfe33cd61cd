// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.version;

import it.respi.process.deployment.ProcedureVersions.Version;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/**
 * How cases would go on by another version (passaggio di versione): a place goes on as the same place, by its id. What is
 * elsewhere or not there any more has no counterpart, and whoever stands there stays.
 */
record Passage(Version from, Version to, MigrationPlan plan) {

    /** Where a place of the older version goes on. */
    enum Goes {
        /** At the same place. */
        ON,
        /** The place is not there any more. */
        GONE,
        /** There is something of that name, but of another kind, or inside of something else. */
        ELSEWHERE
    }

    /** Whether who stands there can be moved. */
    Goes at(String element) {
        if (mapped().contains(element)) {
            return Goes.ON;
        }
        return to.assembly().parts().getFirst().model().getModelElementById(element) instanceof FlowNode
                ? Goes.ELSEWHERE
                : Goes.GONE;
    }

    /** The elements that go on as they are. */
    Set<String> mapped() {
        return plan.getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
    }

    /** Makes passages. */
    @Component
    record Plans(RuntimeService runtime, RunningCases running) {

        Passage between(Version from, Version to) {
            MigrationPlan plan = runtime.createMigrationPlan(from.model(), to.model())
                    .mapEqualActivities()
                    .build();
            return new Passage(from, to, plan);
        }

        /** What a passage would do now; people work meanwhile, so that a few may stand elsewhere when it is done. */
        Preview preview(Passage passage) {
            String model = passage.from().model();
            Map<String, Integer> places = running.places(model);
            Set<String> stuck = places.keySet().stream()
                    .filter(element -> passage.at(element) != Goes.ON)
                    .collect(Collectors.toSet());
            return new Preview(running.count(model), running.standingAt(model, stuck), places);
        }
    }

    /**
     * What it would do.
     *
     * @param cases how many run by the older version, counted up to {@link RunningCases#MOST} and one more
     * @param stuck how many of them stay
     * @param places how many cases stand at each element
     */
    record Preview(int cases, int stuck, Map<String, Integer> places) {
        int moving() {
            return Math.min(cases, RunningCases.MOST) - stuck;
        }
    }
}
