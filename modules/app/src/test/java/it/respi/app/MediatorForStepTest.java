// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A mediator is asked for from the step of P8 that looks for one, and the step shows what became of it. */
class MediatorForStepTest extends CaseGround {
    private static final String DAY = Today.inItaly().plusWeeks(2).toString();

    @Test
    void theStepLeadsToTheFormAndShowsTheJob() {
        assertThat(desk.send(dossier.path() + "/pratica/" + newest() + "/annulla", Map.of()))
                .hasStatus3xxRedirection();
        opened("p08Interpreter");
        sent(desk, "Task_MediationRequest", request());
        Pages head = as("HD-CUNEO", Lane.HD_RESP);
        String step = step("Task_FindMediator");
        String asked = step.substring(step.lastIndexOf('/') + 1);
        String form = "/u/mediatori/richiesta?step=" + asked;
        assertThat(body(head.read(step))).contains(form);
        assertThat(head.read(form)).hasStatusOk();

        Map<String, String> need = need(asked);
        assertThat(as("HD-ALBA", Lane.HD_RESP).send("/u/mediatori/richiesta", need))
                .as("the step of another office")
                .hasStatus(404);
        assertThat(desk.send("/u/mediatori/richiesta", need)).as("another lane").hasStatus(403);
        MvcTestResult answer = head.send("/u/mediatori/richiesta", need);
        assertThat(answer).hasStatus3xxRedirection();
        String job = String.valueOf(answer.getResponse().getRedirectedUrl());

        assertThat(body(head.read(step))).contains(job, "Da assegnare");
        assertThat(body(as("PROV-CUNEO", Lane.PROV_SOC).read(job))).doesNotContain(dossier.number());
        assertThat(jdbc.sql("select case_id from agenda_mediator_job where id = ?")
                        .param(job.substring(job.lastIndexOf('/') + 1))
                        .query(Long.class)
                        .single())
                .isEqualTo(caseId);
        sent(head, "Task_FindMediator", Map.of("mediation", "NONE"));
    }

    private static Map<String, String> request() {
        Map<String, String> request = new HashMap<>();
        request.putAll(Map.of("mediationLanguage", "SQ", "mediationMode", "PRESENCE", "mediationSetting", "DESK"));
        request.putAll(Map.of("mediationTopic", "PAPERS", "mediationAt", DAY + "T10:00"));
        request.putAll(Map.of("mediationMinutes", "60", "mediationUrgent", "false", "genderPreference", "ANY"));
        return request;
    }

    private static Map<String, String> need(String step) {
        Map<String, String> need = new HashMap<>();
        need.putAll(Map.of("step", step, "language", "mk", "mode", "PRESENCE", "place", "HD-CUNEO"));
        need.putAll(Map.of("day", DAY, "from", "10:00", "to", "11:00", "topic", "HEALTH"));
        return need;
    }
}
