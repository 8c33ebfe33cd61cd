// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.api.Program.Answer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What belongs to a dossier that nobody named there may see. */
class HiddenApiTest extends ApiTest {
    @Test
    @DisplayName("Un passo di un dossier protetto risponde come uno che non esiste")
    void aStepOfAHiddenDossierIsAnsweredForAsOneThatIsNotThere() {
        String number = open("Nascosta");
        String step = desk().read("/api/v1/dossiers/" + number)
                .body()
                .at("/cases/0/openSteps/0/id")
                .asString();
        assertThat(desk().send(completion(step), "{}").status()).isEqualTo(422);
        jdbc().sql("update dossier set protection = 'VICTIM' where number = ?")
                .param(number)
                .update();
        long written = entries();

        for (String hiddenOrNotThere : List.of(step, "4711")) {
            for (Answer answer : List.of(
                    desk().read("/api/v1/steps/" + hiddenOrNotThere),
                    desk().send(completion(hiddenOrNotThere), "{}"),
                    desk().send(completion(hiddenOrNotThere), "{\"answers\": {\"invented\": 1}}"),
                    desk().send(completion(hiddenOrNotThere), "{\"outcome\": \"COMPLETE\"}"),
                    officer().send(completion(hiddenOrNotThere), "{}"))) {
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.code()).isEqualTo("step.not-found");
            }
        }
        assertThat(entries()).isEqualTo(written);
    }

    private long entries() {
        return jdbc().sql("select count(*) from platform_audit")
                .query(Long.class)
                .single();
    }

    private static String completion(String step) {
        return "/api/v1/steps/" + step + "/completion";
    }
}
