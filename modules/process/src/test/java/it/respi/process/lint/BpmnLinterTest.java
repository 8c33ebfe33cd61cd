// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.RelativeState;
import it.respi.cases.RelativeStates;
import it.respi.kernel.actor.Lane;
import it.respi.process.model.Assembly;
import it.respi.process.model.FieldReader;
import it.respi.process.model.ModelFile;
import it.respi.process.model.ModelLanes;
import it.respi.process.model.ParsedModels;
import it.respi.process.model.ProcedureReader;
import it.respi.process.model.Shelf;
import it.respi.process.model.ShippedModels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BpmnLinterTest {

    static final Set<String> BEANS = Set.of("tellTask");
    private static final Shelf LIBRARY = library();

    @Test
    void hasNothingAgainstAGoodModel() {
        assertThat(check(read("good.bpmn"))).isEmpty();
    }

    @ParameterizedTest(name = "{2}: {1}")
    @MethodSource("badModels")
    void refusesABadModel(String good, String bad, Rule rule, String element) {
        String model = read("good.bpmn");
        assertThat(model).contains(good);
        assertThat(check(model.replace(good, bad)))
                .anyMatch(finding -> finding.rule() == rule && finding.element().equals(element));
    }

    @Test
    void aQuestionMaySayHowFarRelativesAre() {
        String asked =
                read("good.bpmn").replace("<camunda:formField id=\"why\" label=\"Perché\" type=\"string\" />", """
                <camunda:formField id="why" label="Chi" type="string"><camunda:properties>
                <camunda:property name="kind" value="RELATIVES" /><camunda:property name="state" value="REQUESTED" />
                <camunda:property name="state.YES" value="ENTERED" /><camunda:property name="since.YES" value="askedOn" />
                <camunda:property name="others" value="NOT_GRANTED" /></camunda:properties></camunda:formField>""");

        assertThat(check(asked)).isEmpty();
        assertThat(new ProcedureReader(new Assembly(
                                Bpmn.readModelFromStream(new ByteArrayInputStream(asked.getBytes(UTF_8))), LIBRARY))
                        .read(1, true)
                        .step("Task_Ask")
                        .orElseThrow()
                        .fields()
                        .getLast()
                        .states())
                .isEqualTo(new RelativeStates(
                        Map.of(RelativeStates.ALWAYS, RelativeState.REQUESTED, "YES", RelativeState.ENTERED),
                        Map.of("YES", "askedOn"),
                        RelativeState.NOT_GRANTED));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"REVIEW, true", "START_TERM, true", "TAKE_CHARGE, false"})
    void actsFitTheKindOfCase(String act, boolean fits) throws IOException {
        String model = read("good.bpmn")
                .replace(
                        "<camunda:property name=\"outcome.YES\" value=\"Sì\" />",
                        "<camunda:property name=\"outcome.YES\" value=\"Sì\" /><camunda:property name=\"action\" value=\""
                                + act + "\" />");

        assertThat(check(model)).extracting(Finding::rule).matches(rules -> fits != rules.contains(Rule.UNKNOWN_NAME));
    }

    @Test
    void aSubProcessThatWaitsForNobodyEndsNoLoop() {
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
    void aGatewayIsReadyForEverythingThatATableDecides() {
        String asked = read("good.bpmn")
                .replace("<bpmn:serviceTask id=\"Task_Tell\"", """
                <bpmn:businessRuleTask id="Task_Tell" camunda:decisionRef="xtGap" camunda:decisionRefBinding="deployment"
                  camunda:mapDecisionResult="singleEntry" camunda:resultVariable="x" name="Decidi">
                <bpmn:incoming>Flow_Yes</bpmn:incoming><bpmn:outgoing>Flow_Told</bpmn:outgoing></bpmn:businessRuleTask>
                <bpmn:serviceTask id="Task_Gone\"""")
                .replaceFirst("(?s)<bpmn:serviceTask id=\"Task_Gone.*?</bpmn:serviceTask>", "")
                .replace(
                        "id=\"Flow_Told\" sourceRef=\"Task_Tell\" targetRef=\"End_Small\"",
                        "id=\"Flow_Told\" sourceRef=\"Task_Tell\" targetRef=\"Gateway_Way\"")
                .replace("<bpmn:sequenceFlow id=\"Flow_Start\"", """
                        <bpmn:exclusiveGateway id="Gateway_Way"><bpmn:incoming>Flow_Told</bpmn:incoming>
                        <bpmn:outgoing>Flow_A</bpmn:outgoing><bpmn:outgoing>Flow_B</bpmn:outgoing></bpmn:exclusiveGateway>
                        <bpmn:sequenceFlow id="Flow_A" sourceRef="Gateway_Way" targetRef="End_Small">
                        <bpmn:conditionExpression>${x == 'A'}</bpmn:conditionExpression></bpmn:sequenceFlow>
                        <bpmn:sequenceFlow id="Flow_B" sourceRef="Gateway_Way" targetRef="End_Small">
                        <bpmn:conditionExpression>${x == 'B'}</bpmn:conditionExpression></bpmn:sequenceFlow>
                        <bpmn:sequenceFlow id="Flow_Start\"""");

        assertThat(check(asked)).contains(new Finding(Rule.GATEWAY_INCOMPLETE, "Gateway_Way", "x "));
        assertThat(check(asked.replace("x == 'B'", "x != 'A'")))
                .extracting(Finding::rule)
                .containsOnly(Rule.DRAWING_MISSING);
    }

    @Test
    void knowsABadModelForEveryRule() {
        assertThat(badModels().map(row -> row.get()[2]))
                .containsAll(EnumSet.complementOf(
                        // told when it is deployed, or of the table itself
                        EnumSet.of(Rule.NOT_READ, Rule.FILE, Rule.KEY_TAKEN, Rule.ENGINE, Rule.PAPER_UNKNOWN)));
    }

    @Test
    void aTableOfPapersIsAskedForNoResult() {
        String asked = read("good.bpmn")
                .replace("<bpmn:serviceTask id=\"Task_Tell\"", """
                <bpmn:businessRuleTask id="Task_Tell" camunda:decisionRef="xtPapers" camunda:decisionRefBinding="deployment"
                  name="Quali documenti">
                <bpmn:incoming>Flow_Yes</bpmn:incoming><bpmn:outgoing>Flow_Told</bpmn:outgoing></bpmn:businessRuleTask>
                <bpmn:serviceTask id="Task_Gone\"""")
                .replaceFirst("(?s)<bpmn:serviceTask id=\"Task_Gone.*?</bpmn:serviceTask>", "");

        assertThat(check(asked)).isEmpty();
    }

    @Test
    void aLaneInsideAnotherOneCountsMore() {
        String nested = read("good.bpmn").replace("</bpmn:lane>", """
                <bpmn:childLaneSet id="Inner"><bpmn:lane id="Lane_Inner" name="Responsabile di sportello">
                <bpmn:flowNodeRef>Task_Ask</bpmn:flowNodeRef></bpmn:lane></bpmn:childLaneSet></bpmn:lane>""");

        assertThat(check(nested)).extracting(Finding::rule).containsOnly(Rule.DRAWING_MISSING);
        UserTask step = model(nested).getModelElementById("Task_Ask");
        assertThat(new ModelLanes(model(nested), null).of(step)).contains(Lane.HD_RESP);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'', true", "config=\"true\", true", "config=\"false\", false"})
    void anAnswerIsRequiredUnlessTheModelSaysNo(String config, boolean required) {
        String model = read("good.bpmn")
                .replace(
                        "type=\"long\" />",
                        "type=\"long\"><camunda:validation><camunda:constraint name=\"required\" %s/></camunda:validation></camunda:formField>"
                                .formatted(config));
        UserTask step = model(model).getModelElementById("Task_Ask");

        assertThat(check(model)).isEmpty();
        assertThat(FieldReader.of(step))
                .filteredOn(FieldReader::isRequired)
                .extracting(CamundaFormField::getCamundaId)
                .isEqualTo(required ? List.of("sum") : List.of());
    }

    @Test
    void whatNoOtherRuleThoughtOfIsTriedByReading() {
        String unread = read("good.bpmn").replace("value=\"HD-OP\"", "value=\"HD-BOSS\"");

        assertThat(Readable.check(model(unread), LIBRARY))
                .extracting(Finding::rule)
                .containsExactly(Rule.NOT_READ);
        assertThat(Readable.check(model(read("good.bpmn")), LIBRARY)).isEmpty();
    }

    private static BpmnModelInstance model(String xml) {
        return new ParsedModels().of(xml.getBytes(UTF_8)).orElseThrow();
    }

    static Stream<Arguments> badModels() {
        return read("bad.csv")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(" \\| ", -1))
                .map(row -> Arguments.of(row[0], row[1], Rule.valueOf(row[2].strip()), row[3].strip()));
    }

    /** The models of the project and of its tests, with some that are not fit. */
    private static Shelf library() {
        List<ModelFile> files = new ArrayList<>(new ShippedModels().all());
        for (String name : List.of(
                "xt-loop.bpmn",
                "xt-bad.bpmn",
                "xt-gap.dmn",
                "xt-overlap.dmn",
                "xt-papers.dmn",
                "xt-text.dmn",
                "xt-unfit.dmn")) {
            files.add(new ModelFile(name, read("shelf/" + name).getBytes(UTF_8), false));
        }
        return new Shelf(files, new ParsedModels());
    }

    private static List<Finding> check(String model) {
        return BpmnLinter.check(model.getBytes(UTF_8), BEANS, LIBRARY);
    }

    static String read(String name) {
        try (var in = Objects.requireNonNull(BpmnLinterTest.class.getResourceAsStream("/lint/" + name))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
