// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.version;

import java.util.List;

/** A small procedure in two versions: steps in a row, the second of them a call. */
final class VersionModels {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions" targetNamespace="urn:respi:test">
              <bpmn:process id="%s" name="Prova di versioni" isExecutable="true" camunda:historyTimeToLive="P1825D">
                <bpmn:extensionElements><camunda:properties><camunda:property name="decidedBy" value="PREFECTURE" />\
            </camunda:properties></bpmn:extensionElements>
                <bpmn:startEvent id="Start" />
                <bpmn:callActivity id="Call_Sign" name="Firma" calledElement="xtSign" \
            camunda:calledElementBinding="deployment"><bpmn:extensionElements>\
            <camunda:in businessKey="#{execution.processBusinessKey}" /></bpmn:extensionElements></bpmn:callActivity>
                <bpmn:endEvent id="End" />
            """;
    private static final String TAIL = "</bpmn:process></bpmn:definitions>";

    private VersionModels() {}

    static String first(String key) {
        return model(
                key,
                step("Task_First", "Comincia", "HD-OP", 3, "age")
                        + step("Task_Second", "Continua", "SUI-IST", 5, "note")
                        + step("Task_Old", "Chiudi come prima", "SUI-IST", 5, "note"),
                List.of("Start", "Task_First", "Call_Sign", "Task_Second", "Task_Old", "End"));
    }

    /** The first step has another name, lane, time and question; the last one is another step. */
    static String second(String key) {
        return model(
                key,
                step("Task_First", "Apri", "HD-RESP", 4, "years")
                        + step("Task_Second", "Continua", "SUI-IST", 5, "note")
                        + step("Task_New", "Chiudi", "SUI-IST", 5, "note"),
                List.of("Start", "Task_First", "Call_Sign", "Task_Second", "Task_New", "End"));
    }

    /** As the second; after the second step a gateway reads what only the first one asks. */
    static String deciding(String key) {
        return second(key)
                .replace("id=\"years\" label=\"years?\" type=\"long\" />", field("agreed", "boolean"))
                .replace(
                        "sourceRef=\"Task_Second\" targetRef=\"Task_New\" />",
                        "sourceRef=\"Task_Second\" targetRef=\"Gateway\" />"
                                + "<bpmn:exclusiveGateway id=\"Gateway\" default=\"Flow_End\" />"
                                + "<bpmn:sequenceFlow id=\"Flow_End\" sourceRef=\"Gateway\" targetRef=\"End\" />"
                                + "<bpmn:sequenceFlow id=\"Flow_New\" sourceRef=\"Gateway\" targetRef=\"Task_New\">"
                                + "<bpmn:conditionExpression>${agreed == true}</bpmn:conditionExpression>"
                                + "</bpmn:sequenceFlow>");
    }

    /** As the second; after the second step a timer waits for the day that only the first one asks. */
    static String waiting(String key) {
        return second(key)
                .replace("id=\"years\" label=\"years?\" type=\"long\" />", field("day", "date"))
                .replace(
                        "sourceRef=\"Task_Second\" targetRef=\"Task_New\" />",
                        "sourceRef=\"Task_Second\" targetRef=\"Timer\" />"
                                + "<bpmn:intermediateCatchEvent id=\"Timer\"><bpmn:timerEventDefinition>"
                                + "<bpmn:timeDate>${day}</bpmn:timeDate></bpmn:timerEventDefinition>"
                                + "</bpmn:intermediateCatchEvent>"
                                + "<bpmn:sequenceFlow id=\"Flow_New\" sourceRef=\"Timer\" targetRef=\"Task_New\" />");
    }

    private static String field(String id, String type) {
        return ("id=\"%s\" label=\"%s?\" type=\"%s\"><camunda:validation>"
                        + "<camunda:constraint name=\"required\" /></camunda:validation></camunda:formField>")
                .formatted(id, id, type);
    }

    private static String model(String key, String steps, List<String> way) {
        var flows = new StringBuilder();
        for (int i = 1; i < way.size(); i++) {
            flows.append("<bpmn:sequenceFlow id=\"Flow_%d\" sourceRef=\"%s\" targetRef=\"%s\" />%n"
                    .formatted(i, way.get(i - 1), way.get(i)));
        }
        return HEAD.formatted(key) + steps + flows + TAIL;
    }

    private static String step(String id, String name, String lane, int days, String question) {
        return """
                <bpmn:userTask id="%s" name="%s"><bpmn:extensionElements><camunda:properties>\
                <camunda:property name="lane" value="%s" /><camunda:property name="targetDays" value="%d" />\
                </camunda:properties><camunda:formData><camunda:formField id="%s" label="%s?" type="long" />\
                </camunda:formData></bpmn:extensionElements></bpmn:userTask>
                """.formatted(id, name, lane, days, question, question);
    }
}
