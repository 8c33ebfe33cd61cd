// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import java.util.Map;

/** What gateways and timers read. Anything else has no business in the engine, which neither encrypts nor erases. */
final class Routing {

    private Routing() {}

    /**
     * The values as the engine takes them.
     *
     * @throws IllegalArgumentException for a value that is not a plain text, number or flag
     */
    static Map<String, Object> variables(Map<String, Object> routing) {
        routing.forEach((name, value) -> {
            if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
                throw new IllegalArgumentException("not a routing value: " + name);
            }
        });
        return routing;
    }
}
