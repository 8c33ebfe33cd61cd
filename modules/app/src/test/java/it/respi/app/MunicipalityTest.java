// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.Section;
import it.respi.kernel.actor.Lane;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A procedure of the operator (src/test/procedures/alloggio.bpmn) with a step of the municipality, which does not decide. */
class MunicipalityTest extends MunicipalityGround {
    @Test
    @DisplayName("Il Comune trova il suo passo tra le attività e lo conclude")
    void finishesItsStep() {
        assertThat(technician.read(dossier.path())).as("before its step").hasStatus(404);
        toTheMunicipality();

        assertThat(body(technician, "/u/attivita")).contains("Verifica l’alloggio", dossier.number());
        assertThat(body(as("COM-ALBA", Lane.COM_TEC), "/u/attivita")).doesNotContain(dossier.number());
        assertThat(body(desk, dossier.path())).contains(PROCEDURE, "Comune");
        assertThat(as("COM-CUNEO", Lane.COM_ANA).send(step("Activity_verifica"), Map.of("idoneo", "true")))
                .hasStatus(403);
        assertThat(open()).containsExactly("Activity_verifica");

        sent(technician, "Activity_verifica", Map.of("idoneo", "true"));
        assertThat(open()).containsExactly("Activity_esito");
        assertThat(body(technician, dossier.path()))
                .as("still reads what it did")
                .contains(PROCEDURE);
    }

    @Test
    @DisplayName(
            "Il Comune non vede colloqui, pareri, motivi, quesiti né le altre pratiche della persona (art. 5 GDPR)")
    void seesNoMoreThanItMust() {
        toTheMunicipality();

        String seen = Stream.of("", "/persona", "/documenti", "/storia", "/note", "/quesiti", "/diagramma")
                .map(page -> body(technician, dossier.path() + page))
                .collect(Collectors.joining());
        assertThat(seen)
                .contains(PROCEDURE, dossier.mark(Section.PERSON))
                .doesNotContain(RENEWAL, dossier.mark(Section.DOCUMENTS))
                .doesNotContain(Stream.of(
                                Section.COUNSELLING,
                                Section.SOCIAL,
                                Section.OPINION,
                                Section.REASONS,
                                Section.EXCHANGES)
                        .map(dossier::mark)
                        .toArray(String[]::new));
        assertThat(technician.read("/u/quesiti")).hasStatus(403);
        assertThat(technician.read("/u/precedenti")).hasStatus(403);
        assertThat(body(as("COM-CUNEO", Lane.COM_SS), dossier.path())).doesNotContain(PROCEDURE, RENEWAL);
    }

    @Test
    @DisplayName(
            "Al Comune si invia la persona solo con un consenso che ne parla (art. 7 GDPR); il dossier non lo tiene mai")
    void takesPartByAConsentThatSpeaksOfIt() {
        consent();
        assertThat(transfer("OWNERSHIP"))
                .hasStatus(422)
                .bodyText()
                .contains("Solo uno sportello può tenere il dossier");
        textOfConsent(1);
        assertThat(transfer("REFER")).hasStatus(422).bodyText().contains("non parlava ancora dei comuni");
        textOfConsent(2);
        assertThat(transfer("REFER")).hasStatus3xxRedirection();
        long id = jdbc.sql("select max(id) from dossier_transfer where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
        assertThat(technician.send("/u/passaggi/" + id, Map.of("outcome", "ACCEPTED", "words", "")))
                .hasStatus3xxRedirection();

        assertThat(body(technician, dossier.path() + "/persona")).contains(dossier.mark(Section.PERSON));
        assertThat(body(technician, dossier.path())).doesNotContain(RENEWAL, PROCEDURE);
        assertThat(desk.send(dossier.path() + "/consenso/revoca", Map.of())).hasStatus3xxRedirection();
        assertThat(technician.read(dossier.path())).hasStatus(404);
    }

    private void consent() {
        LocalDate today = Today.inItaly();
        Map<String, String> form = Map.of(
                "language",
                "sq",
                "manner",
                "INTERPRETED",
                "givenOn",
                today.toString(),
                "expiresOn",
                today.plusMonths(6).toString());
        assertThat(desk.send(dossier.path() + "/consenso", form)).hasStatus3xxRedirection();
    }

    private void textOfConsent(int version) {
        jdbc.sql("update dossier_consent set text_version = ? where dossier_id = ?")
                .params(version, dossier.id())
                .update();
    }

    private MvcTestResult transfer(String verb) {
        int office = technician.actor().office().id();
        return desk.send(
                dossier.path() + "/passaggio",
                Map.of("verb", verb, "office", Integer.toString(office), "words", "Serve una casa"));
    }
}
