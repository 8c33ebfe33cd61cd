// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.api.Program.Answer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The calculators for programs: by address and by body, with the figures they rest on. */
class CalculatorApiTest extends ApiTest {
    private static final String ALL = "/api/v1/calculators/";

    @Test
    void answerByAddressAndByBodyAlike() {
        Answer byAddress = desk().read(ALL + "fees?matter=PERMIT&request=RENEWAL&title=ORDINARY&months=24&byKit=true");
        Answer byBody = desk().send(
                        ALL + "fees",
                        "{\"matter\":\"PERMIT\",\"request\":\"RENEWAL\",\"title\":\"ORDINARY\",\"months\":\"24\",\"byKit\":true}");

        assertThat(byAddress.status()).isEqualTo(200);
        assertThat(byBody.body().get("lines")).isEqualTo(byAddress.body().get("lines"));
        assertThat(byAddress.body().get("indicative").asBoolean()).isTrue();
        assertThat(result(byAddress, "fee.total").get("values").get(0).decimalValue())
                .isEqualByComparingTo("126.46");
        assertThat(byAddress.body().at("/figures/0/norm").asString()).isNotBlank();
        assertThat(byAddress.body().at("/figures/0/tag").asString()).isEqualTo("S10");
    }

    @Test
    void answerEveryQuestion() {
        assertThat(desk().read(ALL + "income?protection=NONE&others=2&income=1&filedOn=2026-11-28")
                        .status())
                .isEqualTo(200);
        assertThat(desk().read(ALL + "housing?area=60&bedrooms=14;9&people=3").status())
                .isEqualTo(200);
        assertThat(desk().send(ALL + "citizenship", "{\"lastYear\":\"1\",\"yearBefore\":\"1\",\"twoBefore\":\"1\"}")
                        .status())
                .isEqualTo(200);
        assertThat(desk().read(ALL + "days?event=EXPIRY&eventDay=2026-12-31").status())
                .isEqualTo(200);
        assertThat(desk().read(ALL + "earliest?aim=CITIZENSHIP&route=EU&since=2020-01-01")
                        .status())
                .isEqualTo(200);
        assertThat(result(desk().read(ALL + "remedies?act=R1&actDay=2026-07-10"), "remedy.day.ADMINISTRATIVE_COURT")
                        .at("/values/0")
                        .asString())
                .isEqualTo("2026-10-09");
    }

    @Test
    void nameTheFieldsThatAreWrong() {
        Answer refused = desk().send(ALL + "income", "{\"protection\":\"ALL\",\"others\":\"x\",\"income\":\"-1\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.type()).isEqualTo("application/problem+json");
        assertThat(refused.errors())
                .contains("protection=calculator.choice", "others=calculator.whole", "income=calculator.number");
    }

    private static JsonNode result(Answer answer, String code) {
        return StreamSupport.stream(answer.body().get("lines").spliterator(), false)
                .filter(line -> line.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
