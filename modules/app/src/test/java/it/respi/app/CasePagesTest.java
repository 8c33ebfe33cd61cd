// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of a case of its own, opened at the counter of Cuneo. */
class CasePagesTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsNoKitToWhoAsksAtTheQuestura() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);

        assertThat(desk.read(opened(desk, "PS")))
                .bodyText()
                .contains("Registra la domanda presentata in Questura")
                .doesNotContain("Prepara il kit postale", "Registra la spedizione");
        assertThat(desk.read(opened(desk, "16")))
                .bodyText()
                .contains("Prepara il kit postale")
                .doesNotContain("Registra la domanda presentata in Questura");
    }

    @Test
    void opensAConfirmationOnlyToWhoMayConfirm() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        String dossier = opened(desk, "16");
        String other = opened(desk, "16");

        assertThat(desk.read(end(dossier, caseOf(dossier), "annulla"))).hasStatusOk();
        assertThat(desk.read(end(dossier, caseOf(other), "annulla"))).hasStatus(404);
        assertThat(desk.read(end(dossier, 1, "annulla"))).hasStatus(404);
        assertThat(desk.read(end(dossier, caseOf(dossier), "archivia"))).hasStatus(403);
        assertThat(as("HD-BRA", Lane.HD_OP).read(end(dossier, caseOf(dossier), "annulla")))
                .hasStatus(404);
    }

    @Test
    void keepsThePageWhenAPaperIsToBeRedoneWithoutAReason() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        String dossier = opened(desk, "16");

        MvcTestResult page =
                desk.send(dossier + "/pratica/" + caseOf(dossier) + "/lista", Map.of("code", "D02", "mark", "no"));

        assertThat(page).hasStatus(422);
        assertThat(page)
                .bodyText()
                .contains("Scrivi che cosa non va", "id=\"r-D02-e\"", "aria-describedby=\"r-D02-e\"")
                .contains("Lista dei documenti", "D03")
                .doesNotContain("id=\"r-D03-e\"");
    }

    @Test
    void namesTheFieldsAndShowsTheAddressToBeConfirmed() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        String dossier = opened(desk, "16");
        jdbc.sql("update case_checklist set state = 'SEEN' where case_id = ?")
                .param(caseOf(dossier))
                .update();
        desk.send(step(dossier), Map.of("outcome", "COMPLETE"));

        assertThat(desk.read(step(dossier)))
                .bodyText()
                .contains("Indirizzo per la convocazione", "Via Esempio 1, 12100 Cuneo");
        assertThat(desk.send(step(dossier), Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Compila «Fogli nel kit».", "Compila questo campo.");
    }

    @Test
    @DisplayName("La presa in carico propone il giorno di accettazione alle Poste (art. 2 c. 6 L. 241/1990)")
    void proposesTheDayThatTheDeskReported() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        String dossier = opened(desk, "16");
        String accepted = Today.inItaly().minusDays(9).toString();
        jdbc.sql("update case_checklist set state = 'SEEN' where case_id = ?")
                .param(caseOf(dossier))
                .update();
        desk.send(step(dossier), Map.of("outcome", "COMPLETE"));
        desk.send(step(dossier), Map.of("kitModules", "ONE", "sheetCount", "12", "mailAddressChecked", "true"));
        String assicurata = "%012d".formatted(70_000_000_000L + caseOf(dossier) % 1_000_000_000L);
        assertThat(desk.send(step(dossier), Map.of("assicurata", assicurata, "acceptedOn", accepted)))
                .hasStatus3xxRedirection();

        assertThat(as("QUE-CUNEO", Lane.QUE_ACC).send(step(dossier), Map.of("receivedOn", accepted)))
                .as("no work of the front office")
                .hasStatus(403);
        assertThat(as("QUE-CUNEO", Lane.QUE_IST).read(step(dossier)))
                .hasStatusOk()
                .bodyText()
                .containsPattern("name=\"receivedOn\"[^>]*value=\"" + accepted + "\"");
    }

    @Test
    void saysThatAWorkIsYoursOnlyToWhoMayDoIt() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        String dossier = opened(desk, "16");

        assertThat(desk.read(dossier)).bodyText().contains("Tocca a voi");
        assertThat(as("HD-BRA", Lane.HD_OP).read(dossier)).hasStatus(404);
        assertThat(as("QUE-CUNEO", Lane.QUE_ACC).read(dossier)).hasStatus(404);
    }

    @Test
    @DisplayName("Una scorciatoia di un solo tasto si può spegnere (WCAG 2.1.4)")
    void letsTheKeysOfOneLetterBeSwitchedOff() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);

        MvcTestResult off = desk.send("/u/tasti", Map.of("on", "false", "path", "/u/aiuto"));

        assertThat(off).hasStatus3xxRedirection();
        assertThat(off).hasRedirectedUrl("/u/aiuto");
        assertThat(off).cookies().hasValue("respi-tasti", "spenti");
        assertThat(desk.send("/u/tasti", Map.of("on", "true", "path", "//example.org")))
                .hasRedirectedUrl("/u");
    }

    @Test
    void writesAFinishedStepDownOnceAndARefusedOneNever() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        String dossier = opened(desk, "16");
        String step = step(dossier);
        jdbc.sql("update case_checklist set state = 'SEEN' where case_id = ?")
                .param(caseOf(dossier))
                .update();
        long before = accesses();

        assertThat(as("HD-BRA", Lane.HD_OP).send(step, Map.of())).hasStatus(404);
        assertThat(as("QUE-CUNEO", Lane.QUE_ACC).send(step, Map.of("outcome", "COMPLETE")))
                .hasStatus(404);
        assertThat(accesses()).isEqualTo(before);

        assertThat(desk.send(step, Map.of("outcome", "COMPLETE"))).hasStatus3xxRedirection();
        assertThat(accesses()).isEqualTo(before + 1);
    }

    private long accesses() {
        return jdbc.sql("select count(*) from platform_audit where dossier_id is not null")
                .query(Long.class)
                .single();
    }

    private static String end(String dossier, long caseId, String end) {
        return dossier + "/pratica/" + caseId + "/" + end;
    }

    private long caseOf(String dossier) {
        return jdbc.sql("select f.id from case_file f join dossier d on d.id = f.dossier_id where d.number = ?")
                .param(dossier.substring(dossier.lastIndexOf('/') + 1))
                .query(Long.class)
                .single();
    }

    /** The page of the step that is open. */
    private String step(String dossier) {
        return dossier + "/passi/"
                + jdbc.sql("select id from case_step where case_id = ? and state in (0, 1)")
                        .param(caseOf(dossier))
                        .query(Long.class)
                        .single();
    }

    private static String opened(Pages desk, String permitType) {
        Map<String, String> form = new HashMap<>();
        Map.of("surname", "Prova", "givenNames", "Ada", "sex", "F", "birthDate", "1990-05-05", "birthPlace", "Tirana")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("birthCountry", "ALB", "citizenship", "XXA", "noCfReason", "chiesto", "language", "sq")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("address", "Via Esempio 1", "municipality", "Cuneo", "postalCode", "12100", "phone", "333 1234567")
                .forEach((name, value) -> form.put("person." + name, value));
        form.putAll(Map.of("procedure", "p01PermitRenewal", "permit.permitType", permitType));
        form.putAll(Map.of("permit.permitNumber", "I12345678", "permit.permitExpiry", "2027-03-01"));
        MvcTestResult answer = Confirmed.opening(desk, form);
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
