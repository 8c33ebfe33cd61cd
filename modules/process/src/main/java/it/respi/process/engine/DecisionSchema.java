// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.engine;

import org.springframework.stereotype.Component;

/**
 * The engine's tables of decision tables. Those of their history stay empty, because why a case went its way is told by its
 * answers; the engine only wants them to be there when it cleans up.
 */
@Component
class DecisionSchema extends EngineScripts {
    DecisionSchema() {
        super("20261129.31", "camunda decisions", "decision.");
    }
}
