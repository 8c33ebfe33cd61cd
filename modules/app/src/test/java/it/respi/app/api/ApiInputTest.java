// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import it.respi.app.Today;
import it.respi.app.api.Program.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Input that is not as expected. */
class ApiInputTest extends ApiTest {
    private static final String DOSSIERS = "/api/v1/dossiers";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoIsAlikeIsShownWithReasonsAndTheProgramSaysThatItLooked() {
        String number = desk().send(DOSSIERS, Openings.of("Somigliante"))
                .body()
                .path("number")
                .asString();

        Answer asked = desk().send(DOSSIERS, Openings.of("Sommigliante"));

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.body().at("/errors/0/code").asString()).isEqualTo("opening.candidates");
        assertThat(asked.body().at("/candidates/0/number").asString()).isEqualTo(number);
        assertThat(asked.body().at("/candidates/0/birthPrecision").asString()).isEqualTo("DAY");
        assertThat(asked.body().at("/candidates/0/reasons/0/code").asString()).isEqualTo("NAMES_SPELLED_OTHERWISE");
        assertThat(asked.body().at("/candidates/0/reasons/1/code").asString()).isEqualTo("SAME_BIRTH_DATE");
        assertThat(desk().send(
                                DOSSIERS,
                                Openings.of("Sommigliante").replaceFirst("\\{", "{\"confirmedNew\": \"true\", "))
                        .status())
                .as("nobody confirms whom they did not see")
                .isEqualTo(409);
        assertThat(desk().send(DOSSIERS, Openings.confirmed(Openings.of("Sommigliante"), asked))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aRepeatedKeyGetsTheSameAnswerAndOpensNothingTwice() {
        String opening = Openings.of("Ripetuta");

        Answer first = desk().send(DOSSIERS, "apertura-0001", opening);
        Answer second = desk().send(DOSSIERS, "apertura-0001", opening);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(opened("Ripetuta")).isEqualTo(1);
    }

    @Test
    void aKeyThatWasUsedForSomethingElseIsRefused() {
        desk().send(DOSSIERS, "apertura-0002", Openings.of("Prima"));

        Answer other = desk().send(DOSSIERS, "apertura-0002", Openings.of("Seconda"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("api.idempotency-key.reused");
        assertThat(opened("Seconda")).isZero();
    }

    @Test
    void aCallWithoutKeyIsRefused() {
        Answer refused = desk().send(DOSSIERS, null, Openings.of("Senzachiave"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.type()).isEqualTo("application/problem+json");
        assertThat(refused.code()).isEqualTo("api.idempotency-key.missing");
        assertThat(opened("Senzachiave")).isZero();
    }

    @Test
    void everyWrongFieldIsNamedWithItsReason() {
        String future = Today.inItaly().plusDays(1).toString();
        String opening = Openings.of("Sbagliata", "\"codiceFiscale\": \"RSSMRA80A01H501A\"")
                .replace("1991-05-20", future)
                .replace("\"MAR\"", "\"XXX\"")
                .replace("\"16\"", "\"99\"");

        Answer refused = desk().send(DOSSIERS, "apertura-0003", opening);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("api.invalid");
        assertThat(refused.errors())
                .contains(
                        "person.birthDate=person.birthDate.future",
                        "person.codiceFiscale=",
                        "person.citizenship=person.citizenship.missing",
                        "permit.permitType=opening.permitType.missing");
        assertThat(refused.body().toString()).doesNotContain("RSSMRA80A01H501A");
        assertThat(desk().send(DOSSIERS, "apertura-0003", Openings.of("Corretta"))
                        .status())
                .as("a refused call has not used its key")
                .isEqualTo(201);
    }

    @Test
    void nothingAtAllIsRefusedFieldByField() {
        assertThat(desk().send(DOSSIERS, "{}").errors())
                .contains("person.surname=person.surname.missing", "permit.permitExpiry=opening.permitExpiry.missing");
    }

    @Test
    void aWarningIsConfirmedWithItsCode() {
        String lost = Openings.of("Smarrita").replace("\"permitNumber\": \"I12345678\", ", "");

        Answer asked = desk().send(DOSSIERS, lost);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.errors()).isEqualTo("confirmed=warnings.to-confirm");
        String warning = asked.body().at("/warnings/0/code").asString();

        String confirmed = lost.strip().replaceFirst("\\{", "{\"confirmed\": [\"" + warning + "\"], ");
        assertThat(desk().send(DOSSIERS, confirmed).status()).isEqualTo(201);
    }

    @Test
    void aFieldThatCannotBeSentIsRefusedByItsName() {
        String opening = Openings.of("Furba").replaceFirst("\\{", "{\"demo\": true, ");

        Answer refused = desk().send(DOSSIERS, opening);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).isEqualTo("demo=api.body.unknown-field");
    }

    @Test
    void whatCannotBeReadIsNotRepeatedInTheAnswer() {
        Answer date = desk().send(DOSSIERS, Openings.of("Data").replace("1991-05-20", "segreto"));
        assertThat(date.status()).isEqualTo(400);
        assertThat(date.errors()).isEqualTo("person.birthDate=api.body.wrong-value");
        assertThat(date.body().toString()).doesNotContain("segreto");

        assertThat(desk().send(DOSSIERS, "{\"person\": segreto").body().toString())
                .contains("api.body.unreadable")
                .doesNotContain("segreto");
    }

    @Test
    void answersOfAStepAreCheckedOneByOne() {
        String number = desk().send(DOSSIERS, Openings.of("Risposte"))
                .body()
                .path("number")
                .asString();
        String step = desk().read(DOSSIERS + "/" + number)
                .body()
                .at("/cases/0/openSteps/0/id")
                .asString();

        assertThat(desk().send("/api/v1/steps/" + step + "/completion", "{}").errors())
                .isEqualTo("outcome=step.outcome.missing");
        assertThat(desk().send(
                                "/api/v1/steps/" + step + "/completion",
                                "{\"outcome\": \"COMPLETE\", \"answers\": {\"invented\": 1}}")
                        .errors())
                .isEqualTo("answers=api.answer.unknown");
        assertThat(officer().read("/api/v1/steps/" + step).status()).isEqualTo(404);
    }

    @Test
    void aTokenWithoutOfficeAndOneOfNobodyAreRefused() {
        Answer homeless = program("vagante.none.HD-OP").read("/api/v1/steps");
        assertThat(homeless.status()).isEqualTo(403);
        assertThat(homeless.code()).isEqualTo("signin.no-office");
        assertThat(homeless.type()).isEqualTo("application/problem+json");

        assertThat(program("").read("/api/v1/steps").status()).isEqualTo(401);
        assertThat(program("falso").read("/api/v1/steps").status()).isEqualTo(401);
        assertThat(program("provincia.PROV-CUNEO.PROV-SOC")
                        .send("/api/v1/dossiers/search", "{\"text\": \"prova\"}")
                        .status())
                .isEqualTo(403);
        assertThat(officer().send(DOSSIERS, Openings.of("Questura")).code()).isEqualTo("dossier.open.not-allowed");
    }

    @Test
    void refusalsSpeakItalianUnlessEnglishIsAskedFor() {
        String nowhere = DOSSIERS + "/CN-2026-999999";

        assertThat(desk().read(nowhere).body().path("title").asString()).isEqualTo("Non trovato");
        assertThat(desk().perform(get(nowhere).header(HttpHeaders.ACCEPT_LANGUAGE, "fr"))
                        .body()
                        .path("title")
                        .asString())
                .isEqualTo("Non trovato");
        assertThat(desk().perform(get(nowhere).header(HttpHeaders.ACCEPT_LANGUAGE, "en-GB"))
                        .body()
                        .path("title")
                        .asString())
                .isEqualTo("Not found");
    }

    @Test
    void aSearchForAlmostNothingIsRefused() {
        assertThat(desk().send("/api/v1/dossiers/search", "{\"text\": \" a \"}").errors())
                .isEqualTo("text=search.short");
    }

    private int opened(String surname) {
        return jdbc.sql("select count(*) from dossier_person where surname = ?")
                .param(surname)
                .query(Integer.class)
                .single();
    }
}
