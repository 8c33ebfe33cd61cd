// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Where a model finds what it calls and asks, by key. */
public interface Library {

    /** A model that may be called; empty when there is none, or it is not shared. */
    Optional<BpmnModelInstance> model(String key);

    /** A decision table; empty when there is none that can be read. */
    Optional<DecisionTable> table(String key);

    /** The file of a model or table. */
    Optional<byte[]> content(String key);
}
