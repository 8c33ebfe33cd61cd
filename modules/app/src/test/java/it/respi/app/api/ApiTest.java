// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.ApplicationTest;
import it.respi.app.api.Program.Answer;
import it.respi.cases.step.Answers;
import it.respi.cases.step.FinishStep;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs ask for; only the signature of their tokens is not checked. */
abstract class ApiTest extends ApplicationTest {
    @Autowired
    private JsonMapper json;

    @Autowired
    private FinishStep finish;

    @Autowired
    private JdbcClient jdbc;

    JdbcClient jdbc() {
        return jdbc;
    }

    /** What the head does on the page of the step. */
    void signAsAPerson(String dossier, String stepCode) {
        Actor head = person("QUE-CUNEO", Lane.QUE_RESP);
        long step = jdbc.sql("select id from case_step where dossier_number = ? and code = ? and state in (0, 1)")
                .params(dossier, stepCode)
                .query(Long.class)
                .single();
        finish.finish(head, step, new Answers("SIGN", Map.of()));
    }

    /** Somebody who works there, at the page and not through a program. */
    Actor person(String officeCode, Lane lane) {
        Office office = directory.office(officeCode).orElseThrow();
        return new Actor(
                directory.staffId("in-person-" + officeCode, "Luisa Prova", office),
                "Luisa Prova",
                office,
                Set.of(lane));
    }

    /** A program of a help desk. */
    Program desk() {
        return program("sportello.HD-CUNEO.HD-OP");
    }

    /** Programs of the police: somebody proposes, somebody else signs. */
    Program officer() {
        return program("istruttore.QUE-CUNEO.QUE-IST");
    }

    Program head() {
        return program("dirigente.QUE-CUNEO.QUE-RESP");
    }

    /** @param token subject, office and lane, as {@link it.respi.app.InventedTokens} reads them */
    Program program(String token) {
        return new Program(mvc, json, token);
    }

    /** A renewal opened at the counter; number of its dossier. */
    String open(String surname) {
        Answer opened = desk().send("/api/v1/dossiers", Openings.of(surname));
        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
        String number = opened.body().path("number").asString();
        assertThat(opened.location()).isEqualTo("/api/v1/dossiers/" + number);
        return number;
    }

    void markEveryPaper(String number) {
        JsonNode papers = desk().read("/api/v1/dossiers/" + number).body().at("/cases/0/papers");
        String list = "/api/v1/dossiers/" + number + "/cases/" + caseOf(number) + "/papers/";
        papers.forEach(paper -> assertThat(desk().send(list + paper.path("code").asString(), "{\"mark\": \"ok\"}")
                        .status())
                .isEqualTo(200));
    }

    String caseOf(String number) {
        return desk().read("/api/v1/dossiers/" + number)
                .body()
                .at("/cases/0/id")
                .asString();
    }

    /** Finishes the open step of that code; the dossier as it is then. */
    static JsonNode complete(Program program, String number, String code, String answer) {
        Answer done =
                program.send("/api/v1/steps/" + stepOf(program, number, code) + "/completion", "{" + answer + "}");
        assertThat(done.status()).as(code + ": " + done.body()).isEqualTo(200);
        return done.body();
    }

    static String stepOf(Program program, String number, String code) {
        for (JsonNode step : program.read("/api/v1/dossiers/" + number).body().at("/cases/0/openSteps")) {
            if (step.path("code").asString().equals(code)) {
                return step.path("id").asString();
            }
        }
        throw new AssertionError(code + " is not open in " + number);
    }
}
