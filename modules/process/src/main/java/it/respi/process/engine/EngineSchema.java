// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.engine;

import org.springframework.stereotype.Component;

/**
 * The engine's own tables. Tables of parts that are switched off (identity, cases) are not made; those of decisions by
 * {@link DecisionSchema}.
 */
@Component
class EngineSchema extends EngineScripts {
    EngineSchema() {
        super("20261122.20", "camunda engine", "");
    }
}
