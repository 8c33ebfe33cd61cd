// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import it.respi.process.model.ModelFile;
import it.respi.process.model.ParsedModels;
import it.respi.process.model.Shelf;
import it.respi.process.model.ShippedModels;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Una pratica sul permesso ha una tabella del canale che decide sempre")
class ChannelTableLintTest {
    @ParameterizedTest(name = "{1} {2}: {3}")
    @CsvSource({
        "channel, questuraOnly, questuraOnly,",
        "elsewhere, questuraOnly, questuraOnly, TABLE_UNKNOWN",
        "channel, questuraOnly, permitType, TABLE_CONTENT",
        "channel, KIT, BY_BOAT, TABLE_CONTENT",
        "channel, <text>true, <text>now(), TABLE_UNFIT"
    })
    void aCaseAboutAPermitKnowsItsChannel(String key, String good, String bad, @Nullable Rule rule) {
        String model = BpmnLinterTest.read("good.bpmn").replace("<bpmn:laneSet", """
                        <bpmn:extensionElements><camunda:properties><camunda:property name="aboutPermit" value="true" />
                        </camunda:properties></bpmn:extensionElements><bpmn:laneSet""");
        ModelFile shipped = new ShippedModels()
                .all().stream()
                        .filter(file -> file.path().equals("shared/channel.dmn"))
                        .findFirst()
                        .orElseThrow();
        String table = new String(shipped.xml(), UTF_8)
                .replace("decision id=\"channel\"", "decision id=\"" + key + "\"")
                .replace(good, bad);
        Shelf library =
                new Shelf(List.of(new ModelFile("channel.dmn", table.getBytes(UTF_8), false)), new ParsedModels());

        assertThat(BpmnLinter.check(model.getBytes(UTF_8), BpmnLinterTest.BEANS, library))
                .extracting(Finding::rule)
                .filteredOn(found -> found.name().startsWith("TABLE"))
                .matches(found -> rule == null ? found.isEmpty() : found.contains(rule));
    }
}
