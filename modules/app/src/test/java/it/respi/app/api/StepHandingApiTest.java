// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.api.Program.Answer;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programs assign, delegate and send back steps, one by one and several at once. */
class StepHandingApiTest extends ApiTest {
    private String colleague = "";
    private String step = "";
    private String number = "";

    @BeforeEach
    void aColleagueAndAStep() {
        Actor person = person("HD-CUNEO", Lane.HD_OP);
        directory.signedIn(person.staffId(), person.lanes());
        colleague = Integer.toString(person.staffId());
        number = Openings.ofAnother(desk(), "Consegna").body().path("number").asString();
        step = stepOf(desk(), number, "Task_PreCheck");
    }

    @Test
    void theHeadAssignsToSomebodyOfTheOfficeAndNotToAProgram() {
        String path = "/api/v1/steps/" + step;
        assertThat(head().read(path + "/colleagues").status()).isEqualTo(404);
        assertThat(desk().read(path + "/colleagues").body())
                .anyMatch(one -> one.path("id").asString().equals(colleague))
                .noneMatch(one -> one.path("name").asString().startsWith("program"));
        String order = "{\"to\": \"" + colleague + "\"}";
        assertThat(desk().send(path + "/assignment", order).code()).isEqualTo("step.assign.not-head");
        assertThat(headOfDesk().send(path + "/assignment", "{\"to\": \"0\"}").errors())
                .isEqualTo("to=step.colleague.unknown");
        assertThat(headOfDesk().send(path + "/assignment", order).status()).isEqualTo(200);

        assertThat(desk().send(path + "/delegation", "{\"to\": \"" + colleague + "\", \"note\": \"Tocca a te.\"}")
                        .code())
                .isEqualTo("step.taken");
    }

    @Test
    void aDelegationNeedsASentenceAndShowsInTheInbox() {
        String path = "/api/v1/steps/" + step;
        desk().send(path + "/taking", "");
        assertThat(desk().send(path + "/delegation", "{\"to\": \"" + colleague + "\"}")
                        .errors())
                .isEqualTo("note=field.required");
        assertThat(desk().send(path + "/delegation", "{\"to\": \"" + colleague + "\", \"note\": \"Tocca a te.\"}")
                        .status())
                .isEqualTo(200);
        assertThat(desk().read("/api/v1/steps?view=delegated").body().path("steps"))
                .anyMatch(line -> line.path("id").asString().equals(step)
                        && line.path("assignee").asString().equals("Luisa Prova"));
        assertThat(desk().send(path + "/return", "{\"note\": \"No.\"}").code()).isEqualTo("step.taken");
    }

    @Test
    void severalAtOnceAnswerForEach() {
        Answer done = desk().send("/api/v1/steps/bulk", "{\"action\": \"take\", \"steps\": [\"" + step + "\", \"1\"]}");

        assertThat(done.status()).isEqualTo(200);
        assertThat(done.body().at("/0/done").asBoolean()).isTrue();
        assertThat(done.body().at("/1/code").asString()).isEqualTo("step.not-found");
        assertThat(desk().send("/api/v1/steps/bulk", "{\"action\": \"complete\", \"steps\": [\"1\"]}")
                        .code())
                .isEqualTo("bulk.unknown");
    }

    private Program headOfDesk() {
        return program("responsabile.HD-CUNEO.HD-RESP");
    }
}
