// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An answer that serves other offices too: published without personal data, reviewed when the law moves. */
class PrecedentTest extends ApplicationTest {
    private static final AtomicInteger LAST = new AtomicInteger();

    @Autowired
    private JdbcClient jdbc;

    private Pages desk;
    private Pages officer;
    private Pages head;
    private String talk;
    private String word;

    @BeforeEach
    void anAnsweredQuestion() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        officer = as("SUI-CUNEO", Lane.SUI_IST);
        head = as("SUI-CUNEO", Lane.SUI_RESP);
        word = "anagrafe" + (char) ('a' + LAST.incrementAndGet()) + "zq";
        String office = Integer.toString(officer.actor().office().id());
        MvcTestResult asked = desk.send(
                "/u/quesiti",
                Map.of("office", office, "topic", "TERM", "subject", "Residenza", "body", "Entro quando?"));
        assertThat(asked).hasStatus3xxRedirection();
        talk = Objects.requireNonNull(asked.getResponse().getRedirectedUrl());
    }

    @Test
    void isPublishedByTheHeadOfTheOfficeThatAnsweredAndFoundByAll() {
        assertThat(head.send(talk + "/precedente", form(Map.of())))
                .as("not answered yet")
                .hasStatus(422);
        answered();
        assertThat(officer.read(talk + "/precedente")).as("not the head").hasStatus(403);
        assertThat(as("HD-CUNEO", Lane.HD_RESP).read(talk + "/precedente"))
                .as("the office that asked")
                .hasStatus(403);

        String precedent = published(Map.of());

        assertThat(found(as("HD-BRA", Lane.HD_OP), "?q=" + word.toUpperCase(Locale.ROOT)))
                .contains(precedent, "Valido");
        assertThat(found(as("QUE-CUNEO", Lane.QUE_IST), "?q=" + word + "&materia=TERM"))
                .contains(precedent);
        assertThat(found(desk, "?q=" + word + "&materia=PAPER")).doesNotContain(precedent);
        assertThat(as("PROV-CUNEO", Lane.PROV_SOC).read("/u/precedenti")).hasStatus(403);
        assertThat(head.send(talk + "/precedente", form(Map.of())))
                .hasStatus(422)
                .bodyText()
                .contains("ha già un precedente");
    }

    @Test
    void namesNobody() {
        answered();

        assertThat(head.send(talk + "/precedente", form(Map.of("answer", "Come per RSSMRA85T10A562S"))))
                .hasStatus(422)
                .bodyText()
                .contains("Qui non si scrivono dati di persone", "Come per RSSMRA85T10A562S");
        assertThat(head.send(talk + "/precedente", form(Map.of("nobody", "false"))))
                .hasStatus(422)
                .bodyText()
                .contains("conferma che non contiene dati di persone");
    }

    @Test
    void isToBeReviewedWhenItExpiresAndConfirmedByItsHead() {
        answered();
        String precedent = published(Map.of());
        assertThat(found(desk, "?q=" + word + "&rivedere=true")).doesNotContain(precedent);

        jdbc.sql("update dossier_precedent set expires_on = '2026-02-01' where id = ?")
                .param(id(precedent))
                .update();

        assertThat(found(desk, "?q=" + word + "&rivedere=true")).contains(precedent, "Da rivedere");
        assertThat(officer.send(precedent + "/conferma", Map.of("version", "0")))
                .hasStatus(403);
        assertThat(head.send(precedent + "/conferma", Map.of("version", "0"))).hasStatus3xxRedirection();
        assertThat(head.send(precedent + "/ritira", Map.of("version", "0")))
                .as("an old page")
                .hasStatus(409);
        assertThat(found(desk, "?q=" + word + "&rivedere=true")).doesNotContain(precedent);
        assertThat(head.send(precedent + "/ritira", Map.of("version", "1"))).hasStatus3xxRedirection();
        assertThat(found(desk, "?q=" + word)).doesNotContain(precedent);
    }

    @Test
    void isToBeReviewedWhenAnotherValueOfItsParameterIsInForce() {
        answered();
        String precedent = published(Map.of("parameter", "permit.decision"));
        assertThat(body(desk.read(precedent))).contains("Valido");

        jdbc.sql("update dossier_precedent set parameter_from = '2010-01-01' where id = ?")
                .param(id(precedent))
                .update();

        assertThat(body(desk.read(precedent))).contains("Da rivedere");
        assertThat(found(desk, "?q=" + word + "&rivedere=true")).contains(precedent);
        assertThat(body(desk.read("/api/v1/precedents?q=" + word))).contains("\"toReview\":true");
    }

    private void answered() {
        String last = jdbc.sql("select max(id) from dossier_quesito_message where quesito_id = ?")
                .param(id(talk))
                .query(String.class)
                .single();
        assertThat(officer.send(talk, Map.of("seen", last, "body", "Entro venti giorni")))
                .hasStatus3xxRedirection();
    }

    private String published(Map<String, String> also) {
        MvcTestResult answer = head.send(talk + "/precedente", form(also));
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private Map<String, String> form(Map<String, String> also) {
        Map<String, String> form = new HashMap<>(Map.of(
                "title", "Cambio di residenza",
                "question", "Entro quando si comunica?",
                "answer", "Entro venti giorni, all’" + word,
                "norm", "art. 13 D.P.R. 223/1989",
                "validFrom", "2026-01-01",
                "nobody", "true"));
        form.putAll(also);
        return form;
    }

    private static String found(Pages who, String query) {
        return body(who.read("/u/precedenti" + query));
    }

    private static long id(String path) {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
