// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Questions between offices, with a promised day of the answer. */
class QuesitoTest extends ApplicationTest {
    private static final String SUBJECT = "Iscrizione scaduta";

    @Autowired
    private JdbcClient jdbc;

    private Pages desk;
    private Pages police;
    private Pages stranger;
    private MarkedDossier dossier;

    @BeforeEach
    void aDossierSharedWithThePolice() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        police = as("QUE-CUNEO", Lane.QUE_IST);
        stranger = as("HD-BRA", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        dossier.takesPart(police);
    }

    @Test
    void isAnsweredByTheOfficeThatIsAskedAndClosedByTheOneThatAsked() {
        long id = ask("Basta la dichiarazione?");
        assertThat(body(police.read("/u/quesiti"))).contains(dossier.number()).doesNotContain(SUBJECT);
        assertThat(body(police.read(talk(id)))).contains(SUBJECT, "Basta la dichiarazione?", "Risposta entro il");

        assertThat(write(police, id, "Sì, con la ricevuta.")).hasStatus3xxRedirection();

        assertThat(body(desk.read(talk(id)))).contains("Sì, con la ricevuta.", "Con risposta");
        assertThat(body(police.read("/u/quesiti"))).doesNotContain(talk(id) + "\"");
        assertThat(body(police.read("/u/quesiti?vista=conclusi"))).contains(talk(id) + "\"");
        assertThat(body(desk.read("/u/quesiti?vista=conclusi"))).as("it asked").doesNotContain(talk(id) + "\"");
        assertThat(write(desk, id, "Anche in copia?")).hasStatus3xxRedirection();
        assertThat(body(police.read("/u/quesiti"))).contains(talk(id) + "\"");
        assertThat(body(police.read("/u/quesiti?vista=conclusi")))
                .as("waits again")
                .doesNotContain(talk(id) + "\"");
        assertThat(police.send(talk(id) + "/chiudi", Map.of("seen", last(id)))).hasStatus(403);
        assertThat(desk.send(talk(id) + "/chiudi", Map.of("seen", last(id)))).hasStatus3xxRedirection();
        assertThat(write(police, id, "Troppo tardi")).hasStatus(422).bodyText().contains("chiuso", "Troppo tardi");
    }

    @Test
    void ofAnOfficeThatTakesPartNoLongerIsClosedByTheOneThatKeepsTheDossier() {
        assertThat(police.send(dossier.path() + "/quesiti", form("HD-CUNEO", "Avete l’originale?")))
                .hasStatus3xxRedirection();
        long id = jdbc.sql("select max(id) from dossier_quesito where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
        jdbc.sql("delete from dossier_office where dossier_id = ? and office_id = ?")
                .params(dossier.id(), police.actor().office().id())
                .update();
        assertThat(police.send(talk(id) + "/chiudi", Map.of("seen", last(id)))).hasStatus(404);

        assertThat(body(desk.read(talk(id)))).contains(talk(id) + "/chiudi");
        assertThat(desk.send(talk(id) + "/chiudi", Map.of("seen", last(id)))).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select state from dossier_quesito where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("CLOSED");
    }

    @Test
    @DisplayName("La risposta è promessa in giorni lavorativi dell’ufficio a cui si chiede")
    void promisesADayAndIsLateAfterIt() {
        long id = ask("Quando arriva?");
        assertThat(jdbc.sql("select datediff(due_on, date(at)) from dossier_quesito where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isBetween(5, 14);
        String late = "In ritardo dal";
        int before = body(desk.read("/u/quesiti?vista=inviati")).split(late, -1).length;

        jdbc.sql("update dossier_quesito set due_on = '2026-01-02' where id = ?")
                .param(id)
                .update();

        assertThat(body(desk.read("/u/quesiti?vista=inviati")))
                .contains("sul giorno promesso")
                .satisfies(page -> assertThat(page.split(late, -1)).hasSize(before + 1));
        assertThat(body(as("QUE-CUNEO", Lane.QUE_RESP).read("/u/quesiti"))).contains("oltre il giorno promesso");
    }

    @Test
    void ofADossierIsSeenByItsOfficesOnlyAndOnAProtectedOneByThoseNamed() {
        long id = ask("Riservato?");
        assertThat(stranger.read(talk(id))).hasStatus(404);
        assertThat(body(stranger.read("/u/quesiti"))).doesNotContain(talk(id) + "\"");
        Pages colleague = as("HD-CUNEO", Lane.HD_RESP);
        assertThat(colleague.read(talk(id))).hasStatusOk();
        dossier.statedBy(stranger);
        assertThat(stranger.read(talk(id)))
                .as("a stated reason opens no questions")
                .hasStatus(403);

        jdbc.sql("update dossier set protection = 'VICTIM' where id = ?")
                .param(dossier.id())
                .update();
        dossier.name(desk);

        assertThat(desk.read(talk(id))).hasStatusOk();
        assertThat(colleague.read(talk(id))).hasStatus(404);
        assertThat(police.read(talk(id))).hasStatus(404);
        for (long hiddenOrNotThere : new long[] {id, 4711}) {
            assertThat(body(colleague.read("/api/v1/questions/" + hiddenOrNotThere)))
                    .contains("\"quesito.not-found\"");
        }
        assertThat(body(police.read("/u/quesiti"))).doesNotContain(dossier.number());
        assertThat(body(police.read("/api/v1/questions"))).doesNotContain(dossier.number());
        assertThat(body(colleague.read("/u/quesiti?vista=inviati"))).doesNotContain(dossier.number());
        assertThat(body(desk.read("/u/quesiti?vista=inviati"))).contains(dossier.number());
    }

    @Test
    void isAskedOnlyOfOfficesThatTakePart() {
        assertThat(desk.send(dossier.path() + "/quesiti", form("HD-BRA", "Voi?")))
                .hasStatus(422)
                .bodyText()
                .contains("non partecipa a questo dossier", "Voi?");
        assertThat(desk.send(dossier.path() + "/quesiti", Map.of("subject", "x")))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli la materia", "Scegli l’ufficio", "Scrivi il testo");
        assertThat(as("PROV-CUNEO", Lane.PROV_SOC).read("/u/quesiti")).hasStatus(403);
    }

    @Test
    void ofTwoWhoAnswerAtOnceTheSecondSeesTheFirstAndKeepsWhatWasTyped() {
        long id = ask("Chi risponde?");
        String seen = last(id);
        Pages colleague = as("QUE-CUNEO", Lane.QUE_RESP);

        assertThat(police.send(talk(id), Map.of("seen", seen, "body", "Rispondo io")))
                .hasStatus3xxRedirection();

        assertThat(colleague.send(talk(id), Map.of("seen", seen, "body", "No, rispondo io")))
                .hasStatus(409)
                .bodyText()
                .contains("Qualcuno ha scritto mentre scrivevi", "Rispondo io", "No, rispondo io");
        assertThat(jdbc.sql("select count(*) from dossier_quesito_message where quesito_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("Un quesito generale non contiene dati di persone")
    void aGeneralOneHoldsNoPersonalData() {
        for (String told : List.of("RSSMRA85T10A562S", "CN-2026-000028", "chiamare il 333 1234567", "a@b.it")) {
            assertThat(desk.send("/u/quesiti", form("SUI-CUNEO", "Vale per " + told + "?")))
                    .as(told)
                    .hasStatus(422)
                    .bodyText()
                    .contains("Qui non si scrivono dati di persone");
        }
        MvcTestResult asked = desk.send("/u/quesiti", form("SUI-CUNEO", "Basta l’autocertificazione?"));
        assertThat(asked).hasStatus3xxRedirection();
        String talk = Objects.requireNonNull(asked.getResponse().getRedirectedUrl());
        assertThat(police.read(talk)).as("an office that is not asked").hasStatus(404);
        Pages prefecture = as("SUI-CUNEO", Lane.SUI_IST);
        assertThat(body(prefecture.read("/u/quesiti"))).contains(SUBJECT, "Quesito generale");
        long id = Long.parseLong(talk.substring(talk.lastIndexOf('/') + 1));
        assertThat(write(prefecture, id, "Sì.")).hasStatus3xxRedirection();
        assertThat(body(prefecture.read("/u/quesiti?vista=conclusi")))
                .as("answered")
                .contains(talk + "\"", SUBJECT, "Quesito generale");
        assertThat(body(prefecture.read("/api/v1/questions?box=done"))).contains("\"" + id + "\"");
        assertThat(body(police.read("/u/quesiti?vista=conclusi"))).doesNotContain(talk + "\"");
    }

    @Test
    void wordsAreSealedAndEveryUseOfTheDossierIsInItsHistory() {
        long id = ask("Segreto di ufficio");
        byte[] stored = jdbc.sql("select body from dossier_quesito_message where quesito_id = ?")
                .param(id)
                .query(byte[].class)
                .single();

        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("Segreto");
        assertThat(jdbc.sql("select count(*) from platform_audit where dossier_id = ? and action = 'ASK_OFFICE'")
                        .param(dossier.id())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private long ask(String words) {
        assertThat(desk.send(dossier.path() + "/quesiti", form("QUE-CUNEO", words)))
                .hasStatus3xxRedirection();
        return jdbc.sql("select max(id) from dossier_quesito where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    private Map<String, String> form(String office, String words) {
        int id = as(office, Lane.HD_OP).actor().office().id();
        return Map.of("office", Integer.toString(id), "topic", "PAPER", "subject", SUBJECT, "body", words);
    }

    private MvcTestResult write(Pages who, long id, String words) {
        return who.send(talk(id), Map.of("seen", last(id), "body", words));
    }

    private String last(long id) {
        return jdbc.sql("select max(id) from dossier_quesito_message where quesito_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private static String talk(long id) {
        return "/u/quesiti/" + id;
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
