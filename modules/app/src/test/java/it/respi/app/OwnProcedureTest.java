// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.Act;
import it.respi.cases.casefile.CaseTexts;
import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code src/test/procedures} is the folder of the operator: a model of their own, of which the code knows nothing. */
@DisplayName("Una procedura disegnata dall’ente va da capo a fondo con le pagine di tutti")
class OwnProcedureTest extends OwnProcedureGround {
    @Test
    void everyFactThatModelsMayNameIsRecorded() {
        assertThat(actions.recorded()).containsExactlyInAnyOrder(Act.values());
    }

    @Test
    void isOfferedAndAsksNothingAboutAPermit() {
        assertThat(body(desk.read("/u/dossier/nuovo"))).contains("Iscrizione a un corso di italiano");
        assertThat(body(desk.read("/u/dossier/nuovo/procedura?procedure=" + KEY)))
                .doesNotContain("permit.permitExpiry");
        assertThat(body(desk.read("/u/dossier/nuovo/procedura?procedure=p01PermitRenewal")))
                .contains("permit.permitExpiry");
        assertThat(desk.send(dossier.path() + "/pratica/nuova", Map.of("procedure", "nessuna")))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli una procedura in elenco");
    }

    @Test
    void itsQuestionsAreCheckedBesideTheField() {
        String step = step("Activity_0ric");
        assertThat(body(desk.read(step)))
                .contains(
                        "Livello",
                        "Servono posti per i bambini?",
                        "Primo giorno di corso",
                        "Che cosa chiede la persona");

        assertThat(desk.send(step, Map.of("livello", "C2", "dalGiorno", "domani", "richiesta", "no")))
                .hasStatus(422)
                .bodyText()
                .contains("livello-e", "dalGiorno-e", "richiesta-e");
        assertThat(open()).containsExactly("Activity_0ric");
    }

    @Test
    @DisplayName("Sportello, Prefettura, sottoprocesso, timer, fine")
    void goesToItsEndThroughOfficesGatewaysAndTimers() {
        sent(desk, "Activity_0ric", request("B1"));
        assertThat(body(prefecture.read("/u/attivita"))).contains("Verifica il titolo di studio", dossier.number());
        assertThat(body(desk.read("/u/dossier/" + dossier.number()))).contains("Prefettura");

        sent(prefecture, "Activity_0ver", Map.of("titoloValido", "true", "punti", "70"));
        timer();
        assertThat(open()).containsExactlyInAnyOrder("Activity_0pre", "Activity_0sol");
        sent(desk, "Activity_0sol", Map.of());
        sent(desk, "Activity_0pre", Map.of("posti", "2"));
        assertThat(open()).as("waits for the first day").isEmpty();
        timer();
        sent(desk, "Activity_0fre", Map.of("frequenta", "true"));

        assertThat(state()).isEqualTo("CLOSED COMPLETED");
        assertThat(body(desk.read(dossier.path()))).contains("Conclusa");
        assertThat(body(desk.read(dossier.path() + "/storia")))
                .contains("Livello: B1", "Il titolo è valido?: Sì", "Punti del test: 70", "Posti: 2", WRITTEN);
        assertThat(desk.read(dossier.path() + "/diagramma")).hasStatusOk();
    }

    @Test
    void anAnswerDecidesTheWay() {
        sent(desk, "Activity_0ric", request("B1"));
        sent(prefecture, "Activity_0ver", Map.of("titoloValido", "true", "punti", "59"));

        assertThat(open()).isEmpty();
        assertThat(state()).isEqualTo("CLOSED COMPLETED");
    }

    @Test
    void whatPeopleWriteDoesNotEnterTheEngine() {
        sent(desk, "Activity_0ric", request("A2"));

        List<String> variables = runtime.createVariableInstanceQuery().list().stream()
                .map(variable -> variable.getName() + "=" + variable.getValue())
                .toList();
        assertThat(variables).contains("livello=A2").noneMatch(variable -> variable.contains(WRITTEN));
        assertThat(jdbc.sql("select count(*) from case_text where body like ?")
                        .param("%" + WRITTEN + "%")
                        .query(Integer.class)
                        .single())
                .as("sealed")
                .isZero();
    }

    @Test
    void manyAnswersHideNoReasons() {
        String insert = "insert into case_text (id, case_id, kind, body, office_id, staff_id, at)"
                + " values (?, ?, ?, ?, 1, 1, utc_timestamp(3))";
        jdbc.sql(insert).params(caseId, caseId, "reasons", "oldest").update();
        for (int i = 1; i <= 25; i++) {
            jdbc.sql(insert)
                    .params(caseId + i, caseId, CaseTexts.ANSWER, "answer " + i)
                    .update();
        }

        assertThat(texts.of(caseId))
                .hasSize(21)
                .extracting(CaseTexts.Text::body)
                .contains("oldest", "answer 25");
    }

    @Test
    void aCancelledCaseLeavesNothingRunning() {
        assertThat(desk.send(dossier.path() + "/pratica/" + caseId + "/annulla", Map.of()))
                .hasStatus3xxRedirection();

        assertThat(open()).isEmpty();
        assertThat(state()).isEqualTo("CLOSED CANCELLED");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(Long.toString(caseId))
                        .count())
                .isZero();
    }

    @Test
    void anotherDeskDoesNotFinishItsSteps() {
        String step = step("Activity_0ric");

        assertThat(as("HD-BRA", Lane.HD_OP).send(step, request("A1"))).hasStatus(404);
        assertThat(prefecture.send(step, request("A1"))).hasStatus(404);
        assertThat(open()).containsExactly("Activity_0ric");
    }
}
