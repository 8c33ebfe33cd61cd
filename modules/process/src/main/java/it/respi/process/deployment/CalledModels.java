// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What the gateways of called models read before anybody answered, by the deployment they came with. */
@Component
public class CalledModels {

    private final Map<String, Map<String, Map<String, Object>>> byDeployment = new ConcurrentHashMap<>();

    void know(String deployment, Map<String, Map<String, Object>> unanswered) {
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
}
