// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import it.respi.process.model.ParsedModels;
import it.respi.process.model.Shelf;
import it.respi.process.model.ShippedModels;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BpmnLinterTest {

    private static final Set<String> BEANS = Set.of("tellTask");
    private static final Shelf LIBRARY = new Shelf(new ShippedModels().all(), new ParsedModels());

    @Test
    void hasNothingAgainstAGoodModel() throws IOException {
        assertThat(check(read("good.bpmn"))).isEmpty();
    }

    @ParameterizedTest(name = "{2}: {1}")
    @MethodSource("badModels")
    void refusesABadModel(String good, String bad, Rule rule, String element) throws IOException {
        String model = read("good.bpmn");
        assertThat(model).contains(good);
        assertThat(check(model.replace(good, bad)))
                .anyMatch(finding -> finding.rule() == rule && finding.element().equals(element));
    }

    @Test
    void aSubProcessThatWaitsForNobodyEndsNoLoop() throws IOException {
        String model = read("good.bpmn")
                .replaceFirst("(?s)<bpmn:serviceTask id=\"Task_Tell\".*?</bpmn:serviceTask>", """
                        <bpmn:subProcess id="Task_Tell"><bpmn:incoming>Flow_Yes</bpmn:incoming>
                        <bpmn:outgoing>Flow_Told</bpmn:outgoing>
                        <bpmn:startEvent id="In"><bpmn:outgoing>Flow_In</bpmn:outgoing></bpmn:startEvent>
                        <bpmn:endEvent id="Out"><bpmn:incoming>Flow_In</bpmn:incoming></bpmn:endEvent>
                        <bpmn:sequenceFlow id="Flow_In" sourceRef="In" targetRef="Out" /></bpmn:subProcess>""")
                .replace(
                        "sourceRef=\"Task_Tell\" targetRef=\"End_Small\"",
                        "sourceRef=\"Task_Tell\" targetRef=\"Gateway_Answer\"");

        assertThat(check(model)).contains(new Finding(Rule.ENDLESS, "Gateway_Answer", "exclusiveGateway"));
    }

    @Test
    void knowsABadModelForEveryRule() throws IOException {
        assertThat(badModels().map(row -> row.get()[2]))
                .containsAll(EnumSet.complementOf(EnumSet.of(Rule.KEY_TAKEN, Rule.ENGINE))); // told when it is deployed
    }

    static Stream<Arguments> badModels() throws IOException {
        return read("bad.csv")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(" \\| ", -1))
                .map(row -> Arguments.of(row[0], row[1], Rule.valueOf(row[2].strip()), row[3].strip()));
    }

    private static List<Finding> check(String model) {
        return BpmnLinter.check(model.getBytes(UTF_8), BEANS, LIBRARY);
    }

    private static String read(String name) throws IOException {
        try (var in = Objects.requireNonNull(BpmnLinterTest.class.getResourceAsStream("/lint/" + name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
