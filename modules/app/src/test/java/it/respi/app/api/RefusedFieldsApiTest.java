// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.api.Program.Answer;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a field is said with its name, and nothing that is sent is an error of Respi's. */
class RefusedFieldsApiTest extends ApiTest {
    /** More digits than any id has, and a number of as many that is none. */
    private static final String NO_ID = "9999999999999999999";

    @Test
    void aListThatHoldsNothingIsRefusedWithItsName() {
        String dossier = "/api/v1/dossiers/" + open("Vuota");

        refused(desk().send(dossier + "/person/CONTACTS", "{\"version\":0,\"rows\":[null]}"))
                .isEqualTo("rows=api.body.wrong-value");
        refused(desk().send(dossier + "/binder", "{\"parts\":[\"PERSON\"],\"purpose\":\"WORK\",\"documents\":[null]}"))
                .startsWith("documents")
                .contains("=api.body.wrong-value");
        Answer parts = desk().send(dossier + "/binder", "{\"parts\":[null],\"purpose\":\"WORK\"}");
        assertThat(parts.status()).as("none of the values that there are").isEqualTo(400);
        assertThat(parts.errors()).isEqualTo("parts=api.body.wrong-value");
        refused(
                        desk().send(
                                        dossier + "/mergers",
                                        "{\"merged\":\"CN-2026-000001\",\"taken\":[null],\"reason\":\"La stessa persona, aperta due volte\"}"))
                .startsWith("taken")
                .contains("=api.body.wrong-value");
        refused(desk().send(dossier + "/notes", "{\"section\":\"EXCHANGES\",\"offices\":[null],\"body\":\"Chiamare\"}"))
                .startsWith("offices")
                .contains("=note.offices.wrong");
        String step = "/api/v1/steps/"
                + desk().read(dossier).body().at("/cases/0/openSteps/0/id").asString();
        refused(desk().send(step + "/completion", "{\"outcome\":\"COMPLETE\",\"answers\":{\"invented\":null}}"))
                .isEqualTo("answers=api.answer.unknown");
    }

    @Test
    void aNumberThatIsNoIdIsRefusedWithTheNameOfItsField() {
        String dossier = "/api/v1/dossiers/" + open("Numerosa");
        String versions = "{\"" + NO_ID + "\":1}";

        refused(desk().put(
                                dossier + "/household/relations",
                                "{\"relativeId\":1,\"memberId\":2,\"relation\":\"CHILD\",\"versions\":" + versions
                                        + "}"))
                .isEqualTo("versions=api.body.wrong-value");
        refused(desk().put(dossier + "/household/relations", "{\"memberId\":2,\"relation\":\"CHILD\"}"))
                .isEqualTo("relativeId=household.tie.who");
        refused(desk().send(
                                dossier + "/household/dissolution",
                                "{\"until\":\"2026-11-01\",\"ending\":\"MOVED\",\"members\":" + versions + "}"))
                .isEqualTo("members=api.body.wrong-value");
        refused(desk().send("/api/v1/questions/1/messages", "{\"after\":\"" + NO_ID + "\",\"body\":\"Sì\"}"))
                .isEqualTo("after=quesito.after");
        refused(desk().send(dossier + "/copies", "{\"request\":\"" + NO_ID + "\"}"))
                .isEqualTo("request=export.api.request");
        for (String list : new String[] {"/api/v1/requests", "/api/v1/transfers", "/api/v1/questions"}) {
            for (String cursor : new String[] {NO_ID, "1_" + NO_ID, "2026-11-28_" + NO_ID}) {
                assertThat(desk().read(list + "?cursor=" + cursor).status())
                        .as(list + " " + cursor)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void aRuleAboutOneFieldIsSaidWithItsName() {
        String dossier = "/api/v1/dossiers/" + open("Regolata");
        String question = "{\"topic\":\"PAPER\",\"office\":\"%s\",\"subject\":\"Copia\",\"body\":\"%s\"}";

        refused(desk().send(
                                dossier + "/notes",
                                "{\"section\":\"EXCHANGES\",\"offices\":[\"NOWHERE\"],\"body\":\"Chiamare\"}"))
                .isEqualTo("offices=note.offices.wrong");
        refused(
                        desk().send(
                                        dossier + "/transfers",
                                        "{\"verb\":\"REFER\",\"office\":\"NOWHERE\",\"reason\":\"Serve il parere dell’ufficio\"}"))
                .isEqualTo("office=transfer.office.wrong");
        refused(desk().send(
                                dossier + "/requests",
                                "{\"kind\":\"ACCESS\",\"channel\":\"DESK\",\"receivedOn\":\"2020-01-01\"}"))
                .isEqualTo("receivedOn=request.received.old");
        refused(
                        desk().send(
                                        dossier + "/household/members",
                                        "{\"dossierNumber\":\"CN-2026-999999\",\"relation\":\"CHILD\",\"whereabouts\":\"IN_ITALY\"}"))
                .isEqualTo("dossierNumber=household.dossier.unknown");
        refused(desk().send(dossier + "/questions", question.formatted("NOWHERE", "Basta?")))
                .isEqualTo("office=quesito.office.wrong");
        refused(desk().send(
                                dossier + "/transfers",
                                "{\"verb\":\"OWNERSHIP\",\"office\":\"QUE-CUNEO\","
                                        + "\"reason\":\"Serve il parere dell’ufficio\"}"))
                .isEqualTo("office=transfer.desks-only");
        refused(desk().send("/api/v1/questions", question.formatted("HD-CUNEO", "Basta?")))
                .as("the own office")
                .isEqualTo("office=quesito.office.wrong");
        refused(desk().send("/api/v1/questions", question.formatted("QUE-CUNEO", "Vale CN-2026-000001?")))
                .isEqualTo("body=quesito.personal");
        refused(desk().send(dossier + "/cases/" + dossierCase(dossier) + "/papers/PHOTO", "{\"mark\":\"perhaps\"}"))
                .isEqualTo("mark=papers.mark.unknown");
    }

    private String dossierCase(String dossier) {
        return desk().read(dossier).body().at("/cases/0/id").asString();
    }

    private static AbstractStringAssert<?> refused(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.code()).isEqualTo("api.invalid");
        return assertThat(answer.errors());
    }
}
