// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import it.respi.process.model.ParsedModels;
import it.respi.process.model.Shelf;
import it.respi.process.model.ShippedModels;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

@DisplayName(
        "Un giorno che solo una delle fini di un modello chiamato conosce si legge dopo aver chiesto come è finita")
class GivenBackDaysTest {
    private static final String MODEL = "bpmn/p01-permit-renewal/p01-permit-renewal.bpmn";

    @Test
    void isReadBehindAGatewayThatAsksHowItEnded() throws IOException {
        assertThat(check(model())).isEmpty();
    }

    @Test
    void isNotReadOtherwise() throws IOException {
        String asksSomethingElse = model().replace("${decision == 'GRANT'}", "${channel == 'KIT'}")
                .replace("${decision == 'REFUSE'}", "${channel == 'DIRECT'}");

        assertThat(check(asksSomethingElse))
                .containsExactly(new Finding(Rule.NOT_ASKED, "Call_PolicePermit", "deliveredOn"));
    }

    private static String model() throws IOException {
        return new ClassPathResource(MODEL).getContentAsString(UTF_8);
    }

    private static List<Finding> check(String model) {
        var library = new Shelf(new ShippedModels().all(), new ParsedModels());
        return BpmnLinter.check(
                model.getBytes(UTF_8), Set.of("endDocumentSuspensionTask", "endNoticeWindowTask"), library);
    }
}
