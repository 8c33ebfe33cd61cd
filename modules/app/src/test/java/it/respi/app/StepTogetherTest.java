// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two people of an office have the same step before them: one finishes it, and the other one loses nothing. */
class StepTogetherTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    private Pages anna;
    private Pages paolo;
    private MarkedDossier dossier;

    @BeforeEach
    void aDossier() {
        anna = as("HD-CUNEO", Lane.HD_OP);
        paolo = as("HD-CUNEO", Lane.HD_RESP);
        dossier = MarkedDossier.of(jdbc, anna, as("PROV-CUNEO", Lane.PROV_SOC));
    }

    @Test
    void whoComesLateIsToldWhoWasFasterAndKeepsWhatWasTyped() {
        String step = kit();
        assertThat(anna.send(step, answers("14"))).hasStatus3xxRedirection();
        String key = UUID.randomUUID().toString();

        MvcTestResult late = paolo.send(step, key, typedBy(step, "12"));

        assertThat(late).hasStatus(409);
        assertThat(body(late))
                .contains("Test HD-CUNEO HD-OP (", "ha concluso questo passo il", ">14<", ">12<", "Butta la bozza")
                .doesNotContain("<textarea");
        assertThat(body(late).split("class=\"conf ", -1)).as("one surface").hasSize(2);
        String there = Objects.requireNonNull(paolo.read(step).getResponse().getRedirectedUrl());
        assertThat(there).startsWith(step + "?bozza=");
        assertThat(body(paolo.read(there))).contains("ha concluso questo passo il", ">12<");
        assertThat(body(anna.read(there))).as("nobody else reads it").doesNotContain(">12<");
    }

    @Test
    void theDraftOfWhoCameLateIsThrownAwayByHand() {
        String step = kit();
        assertThat(anna.send(step, answers("14"))).hasStatus3xxRedirection();
        assertThat(paolo.send(step, typedBy(step, "12"))).hasStatus(409);
        String there = Objects.requireNonNull(paolo.read(step).getResponse().getRedirectedUrl());
        String draft = there.substring(there.indexOf('=') + 1);

        assertThat(paolo.send("/u/bozze/butta", Map.of("id", draft, "_bozzaPagina", dossier.path())))
                .hasStatus3xxRedirection();

        assertThat(paolo.read(step)).hasRedirectedUrl(dossier.path());
    }

    @Test
    void halfAnAnswerIsKeptAsWellWhenTheStepIsGone() {
        String step = kit();
        assertThat(anna.send(step, answers("14"))).hasStatus3xxRedirection();

        MvcTestResult late = paolo.send(step, typedBy(step, "dodici"));

        assertThat(late).hasStatus(409);
        assertThat(body(late)).contains(">dodici<");
    }

    @Test
    void theSameAnswerSentTwiceIsCarriedOutOnce() {
        String step = kit();
        String key = UUID.randomUUID().toString();
        assertThat(anna.send(step, key, answers("14"))).hasStatus3xxRedirection();

        assertThat(anna.send(step, key, answers("14"))).hasStatus3xxRedirection();
    }

    @Test
    void whoTakesAStepTooLateIsToldWhoHasItSinceWhen() {
        String step = open();
        assertThat(anna.send(step + "/prendi", Map.of())).hasStatus3xxRedirection();

        MvcTestResult late = paolo.send(step + "/prendi", Map.of());

        assertThat(late).hasStatus(409);
        assertThat(body(late)).contains("Test HD-CUNEO HD-OP (", "ha preso questo passo il", "Apri il passo");
        assertThat(body(paolo.send(step + "/rilascia", Map.of()))).contains("ha preso questo passo il");
        assertThat(anna.send(step + "/rilascia", Map.of())).hasStatus3xxRedirection();
        assertThat(body(anna.send(step + "/rilascia", Map.of()))).contains("Il passo è cambiato in questo momento");
    }

    @Test
    void aStalePageDoesNotFinishWhatAColleagueHas() {
        String step = kit();
        String seen = body(paolo.read(step));
        assertThat(anna.send(step + "/prendi", Map.of())).hasStatus3xxRedirection();

        MvcTestResult late = paolo.send(step, typedBy(step, "12"));

        assertThat(seen).doesNotContain("ha preso questo passo");
        assertThat(late).hasStatus(409);
        assertThat(body(late)).contains("Test HD-CUNEO HD-OP (", "ha preso questo passo il", ">12<", "Apri il passo");
        String now = body(paolo.read(step));
        assertThat(now).contains("ha preso questo passo il", "prima sentitevi");
        Map<String, String> knowing = new HashMap<>(answers("12"));
        knowing.put("_held", now.replaceAll("(?s).*name=\"_held\" value=\"(\\d+)\".*", "$1"));
        assertThat(paolo.send(step, knowing))
                .as("after they talked to each other")
                .hasStatus3xxRedirection();
    }

    /** The step of the kit, whose papers were looked at. */
    private String kit() {
        jdbc.sql("update case_checklist i join case_file f on f.id = i.case_id set i.state = 'SEEN'"
                        + " where f.dossier_id = ?")
                .param(dossier.id())
                .update();
        assertThat(anna.send(open(), Map.of("outcome", "COMPLETE"))).hasStatus3xxRedirection();
        return open();
    }

    private String open() {
        return dossier.path() + "/passi/"
                + jdbc.sql("select id from case_step where dossier_id = ? and state in (0, 1)")
                        .param(dossier.id())
                        .query(Long.class)
                        .single();
    }

    private static Map<String, String> answers(String sheets) {
        return Map.of("kitModules", "ONE", "sheetCount", sheets, "mailAddressChecked", "true");
    }

    private static Map<String, String> typedBy(String step, String sheets) {
        Map<String, String> form = new HashMap<>(answers(sheets));
        form.put("_bozza", "passo:" + step.substring(step.lastIndexOf('/') + 1));
        form.put("_bozzaPagina", step);
        return form;
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
