// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.Channel;
import it.respi.cases.StepDefinition;
import java.util.HashMap;
import java.util.Map;

/**
 * The way a case takes through its procedure (percorso), as far as its facts already tell.
 *
 * @param taken the routing values that are known, by name
 * @param over whether the case is closed
 */
public record Way(Map<String, String> taken, boolean over) {
    public Way {
        taken = Map.copyOf(taken);
    }

    public static Way of(CaseFile file) {
        Map<String, String> taken = new HashMap<>();
        Channel channel = file.channel();
        if (channel != null) {
            taken.put("channel", channel.name());
        }
        String decision = file.decision().decision();
        if (decision != null) {
            taken.put("decision", decision);
        }
        return new Way(taken, file.state() == CaseState.CLOSED);
    }

    /** Whether the case cannot come to that step any more, if it was not there before. */
    public boolean leavesOut(StepDefinition step) {
        return over || leadsElsewhere(step);
    }

    /** Whether another alternative than that step was taken. */
    public boolean leadsElsewhere(StepDefinition step) {
        return step.onlyWhen().entrySet().stream()
                .anyMatch(wanted ->
                        taken.containsKey(wanted.getKey()) && !wanted.getValue().equals(taken.get(wanted.getKey())));
    }
}
