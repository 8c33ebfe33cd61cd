// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * What a call activity calls, and which values go in and come out.
 *
 * @param key the process that is called
 * @param in the values that it is given: name there, name here
 * @param out the values that it gives back: name here, name there
 */
public record Call(String key, Map<String, String> in, Map<String, String> out) {

    /** What the call activity says; names that it leaves out are missing. */
    public static Call of(CallActivity activity) {
        Map<String, String> in = new LinkedHashMap<>();
        inside(activity, CamundaIn.class).stream()
                .filter(one -> one.getCamundaSource() != null && one.getCamundaTarget() != null)
                .forEach(one -> in.put(one.getCamundaTarget(), one.getCamundaSource()));
        Map<String, String> out = new LinkedHashMap<>();
        inside(activity, CamundaOut.class).stream()
                .filter(one -> one.getCamundaSource() != null && one.getCamundaTarget() != null)
                .forEach(one -> out.put(one.getCamundaTarget(), one.getCamundaSource()));
        return new Call(Optional.ofNullable(activity.getCalledElement()).orElse(""), in, out);
    }

    /** Its extension elements of one kind. */
    private static <T extends ModelElementInstance> Collection<T> inside(CallActivity activity, Class<T> type) {
        return activity.getExtensionElements() == null
                ? List.of()
                : activity.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(type)
                        .list();
    }
}
