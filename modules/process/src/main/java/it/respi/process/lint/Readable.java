// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.process.model.Assembly;
import it.respi.process.model.Library;
import it.respi.process.model.ProcedureReader;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Whether Respi can read the model as a procedure, tried at last: what is deployed is read at every start. */
final class Readable {

    private Readable() {}

    static List<Finding> check(BpmnModelInstance model, Library library) {
        try {
            new ProcedureReader(new Assembly(model, library)).read(1, false);
            return List.of();
        } catch (RuntimeException unreadable) { // whatever the other rules did not think of
            return List.of(new Finding(Rule.NOT_READ, ProcedureReader.keyOf(model), String.valueOf(unreadable)));
        }
    }
}
