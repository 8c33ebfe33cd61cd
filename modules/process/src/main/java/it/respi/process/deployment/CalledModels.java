// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What came with a procedure: its version, and what the gateways of called models read before anybody answered, by deployment. */
@Component
public class CalledModels {

    private final Map<String, Map<String, Map<String, Object>>> byDeployment = new ConcurrentHashMap<>();

    private final Map<String, Integer> versions = new ConcurrentHashMap<>();

    /** @param version of the procedure that they came with */
    void know(String deployment, int version, Map<String, Map<String, Object>> unanswered) {
        versions.put(deployment, version);
        if (!unanswered.isEmpty()) {
            byDeployment.put(deployment, unanswered);
        }
    }

    /**
     * The values that a called process begins with.
     *
     * @param key the process that is called
     */
    public Map<String, Object> unanswered(String deployment, String key) {
        return byDeployment.getOrDefault(deployment, Map.of()).getOrDefault(key, Map.of());
    }

    /** The version of the procedure that came with a deployment; empty when this node has not read it. */
    public Optional<Integer> version(String deployment) {
        return Optional.ofNullable(versions.get(deployment));
    }
}
