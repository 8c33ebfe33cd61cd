// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Help by topic, and the training with invented cases. */
class HelpPagesTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    private Pages desk;

    @BeforeEach
    void aDesk() {
        desk = as("HD-CUNEO", Lane.HD_OP);
    }

    @AfterEach
    void nothingBegun() {
        jdbc.sql("delete from case_training").update();
    }

    @ParameterizedTest
    @CsvSource({
        "/u/sportello, counter",
        "/u/attivita, inbox",
        "/u/dossier/CN-2026-000001, dossier",
        "/u/dossier/CN-2026-000001/documenti/5/pagine/1, documents",
        "/u/dossier/CN-2026-000001/famiglia, family",
        "/u/dossier/CN-2026-000001/passi/7, steps",
        "/u/registro, rights",
        "/u/amministrazione/uffici, administration",
        "/u/profilo, start"
    })
    void eachPageHasItsTopic(String page, String topic) {
        assertThat(desk.read("/u/aiuto?da=" + page)).hasRedirectedUrl("/u/aiuto/" + topic);
        assertThat(desk.read("/u/aiuto/" + topic)).hasStatusOk().bodyText().doesNotContain("help." + topic);
    }

    @Test
    void pagesLeadToTheirTopic() {
        assertThat(desk.read("/u/sportello")).bodyText().contains("/u/aiuto?da=/u/sportello");
    }

    @Test
    void findsTopicsByWordsWithOrWithoutAccents() {
        assertThat(desk.read("/u/aiuto?q=illeggibile"))
                .bodyText()
                .contains("Nessun argomento")
                .doesNotContain("/u/aiuto/inbox");
        assertThat(desk.read("/u/aiuto?q=LEGGIBILITA virus"))
                .bodyText()
                .contains("/u/aiuto/documents")
                .doesNotContain("/u/aiuto/inbox\"");
        assertThat(desk.read("/u/aiuto/weather")).hasStatus(404);
    }

    @Test
    void seesByItselfThatAnExerciseIsDone() {
        assertThat(desk.read("/u/formazione"))
                .bodyText()
                .contains("Qui è tutto inventato", "Apri un dossier", "Fatti: 0 di 4")
                .doesNotContain("training.", "Decidi una domanda");
        assertThat(desk.send("/u/formazione/open", Map.of())).hasRedirectedUrl("/u/dossier");
        assertThat(desk.read("/u/formazione")).bodyText().contains("In corso", "Fatti: 0");

        desk.read("/u/dossier/" + numberOf(desk));

        assertThat(desk.read("/u/formazione")).bodyText().contains("Fatti: 1 di 4");
        assertThat(as("HD-CUNEO", Lane.HD_RESP).read("/u/formazione"))
                .bodyText()
                .contains("Fatti: 0");
    }

    @Test
    void opensAnExerciseOnAnInventedDossierOfTheOffice() {
        assertThat(desk.send("/u/formazione/papers", Map.of()).getResponse().getRedirectedUrl())
                .matches("/u/dossier/CN-\\d{4}-\\d{6}/documenti");
        assertThat(desk.send("/u/formazione/decide", Map.of())).hasStatus(404);
        assertThat(as("QUE-CUNEO", Lane.QUE_RESP).read("/u/formazione"))
                .bodyText()
                .contains("Decidi una domanda");
    }

    @Test
    void takesThePersonsWordWhereNothingShowsIt() {
        desk.send("/u/formazione/move", Map.of());
        assertThat(desk.send("/u/formazione/move/fatto", Map.of())).hasRedirectedUrl("/u/formazione");
        assertThat(desk.read("/u/formazione")).bodyText().contains("Fatti: 1 di 4");
    }

    private String numberOf(Pages pages) {
        return jdbc.sql("select number from dossier where demo and owner_office_id = ? and protection is null limit 1")
                .param(pages.actor().office().id())
                .query(String.class)
                .single();
    }
}
