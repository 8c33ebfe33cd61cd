// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelLanesTest {
    @ParameterizedTest
    @CsvSource({
        "Comune, COM_TEC",
        "Ufficio tecnico, COM_TEC",
        "anagrafe, COM_ANA",
        "Servizi sociali, COM_SS",
        "COM-RESP, COM_RESP",
        "questura, QUE_IST"
    })
    void knowsWhatPeopleUsuallyWrite(String written, Lane lane) {
        BpmnModelInstance model = doneBy(written);
        assertThat(new ModelLanes(model, new Decider(AgencyKind.POLICE, null))
                        .of(model.<FlowNode>getModelElementById("t")))
                .contains(lane);
    }

    @Test
    void givesNoStepToTheProvince() {
        BpmnModelInstance model = doneBy("PROV-SOC");
        assertThat(new ModelLanes(model, new Decider(AgencyKind.POLICE, null))
                        .of(model.<FlowNode>getModelElementById("t")))
                .isEmpty();
    }

    private static BpmnModelInstance doneBy(String written) {
        return Bpmn.createExecutableProcess("p")
                .startEvent()
                .userTask("t")
                .camundaCandidateGroups(written)
                .endEvent()
                .done();
    }
}
