// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The key of the one process of a model. */
final class ModelKey {
    private ModelKey() {}

    static String of(Models.Model model) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(model.xml()))
                .getModelElementsByType(Process.class)
                .iterator()
                .next()
                .getId();
    }
}
