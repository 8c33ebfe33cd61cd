// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.audit.VerifyRun;
import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Steps change hands inside an office, one by one and several at once. */
class OfficeWorkTest extends ApplicationTest {
    private static final String NOTE = "Conosci la famiglia: la segui tu?";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment settings;

    private Pages anna;
    private Pages head;
    private MarkedDossier dossier;

    @BeforeEach
    void aDossier() {
        anna = as("HD-CUNEO", Lane.HD_OP);
        head = as("HD-CUNEO", Lane.HD_RESP);
        dossier = MarkedDossier.of(jdbc, anna, as("PROV-CUNEO", Lane.PROV_SOC));
    }

    @Test
    void theHeadGivesAStepToSomebodyWhoMayDoItAndNobodyElseDoes() {
        assertThat(body(head.read(step() + "/assegna"))).contains("Test HD-CUNEO HD-OP", "Ora non ce l’ha nessuno");
        assertThat(anna.read(step() + "/assegna")).hasStatus(403);
        assertThat(anna.send(step() + "/assegna", to(head))).hasStatus(403);
        assertThat(as("HD-ALBA", Lane.HD_RESP).send(step() + "/assegna", to(anna)))
                .hasStatus(404);
        assertThat(body(head.send(step() + "/assegna", to(as("QUE-CUNEO", Lane.QUE_IST)))))
                .contains("scegli chi, nel tuo ufficio, può farlo");
        assertThat(head.send(step() + "/assegna", Map.of("to", ""))).hasStatus(422);

        assertThat(head.send(step() + "/assegna", to(anna))).hasRedirectedUrl(dossier.path());

        assertThat(body(anna.read("/u/attivita?vista=assegnate")))
                .contains(dossier.number(), "da Test HD-CUNEO HD-RESP");
        assertThat(body(anna.read(dossier.path()))).contains("dato da Test HD-CUNEO HD-RESP");
        assertThat(body(anna.read(step()))).contains("Test HD-CUNEO HD-RESP lo ha assegnato a Test HD-CUNEO HD-OP");
        assertThat(body(head.read("/u/attivita?vista=assegnate"))).doesNotContain(dossier.number());
    }

    @Test
    void whoeverTookItMeanwhileKeepsItAndTheHeadIsTold() {
        assertThat(anna.send(step() + "/prendi", Map.of())).hasStatus3xxRedirection();

        MvcTestResult late = head.send(step() + "/assegna", to(head));

        assertThat(late).hasStatus(409);
        assertThat(body(late)).contains("Ora ce l’ha Test HD-CUNEO HD-OP", "l’ha già preso Test HD-CUNEO HD-OP");
        assertThat(holder()).isEqualTo(anna.actor().staffId());
        Map<String, String> seen =
                Map.of("to", id(head), "holder", id(anna)); // the page that is shown again knows who has it
        assertThat(head.send(step() + "/assegna", seen)).hasStatus3xxRedirection();
        assertThat(holder()).isEqualTo(head.actor().staffId());
    }

    @Test
    void aDelegatedStepIsDoneOrSentBackAndNotDelegatedOn() {
        assertThat(anna.send(step() + "/delega", to(head, NOTE)))
                .as("nobody delegates what they do not have")
                .hasStatus(409);
        anna.send(step() + "/prendi", Map.of());
        assertThat(body(anna.send(step() + "/delega", to(head)))).contains("Compila questo campo");
        assertThat(anna.send(step() + "/restituisci", Map.of("note", NOTE))).hasStatus(422);

        assertThat(anna.send(step() + "/delega", to(head, NOTE))).hasRedirectedUrl(dossier.path());

        assertThat(body(anna.read("/u/attivita?vista=delegate"))).contains(dossier.number(), "Test HD-CUNEO HD-RESP");
        assertThat(body(head.read(step())))
                .contains("Test HD-CUNEO HD-OP lo ha delegato a Test HD-CUNEO HD-RESP", NOTE);
        assertThat(head.send(step() + "/delega", to(anna, NOTE))).hasStatus(422);
        assertThat(body(head.read(dossier.path()))).contains("/restituisci").doesNotContain("/delega");

        assertThat(head.send(step() + "/restituisci", Map.of("note", "Fatta la mia parte.")))
                .hasStatus3xxRedirection();

        assertThat(holder()).isEqualTo(anna.actor().staffId());
        assertThat(head.send(step() + "/restituisci", Map.of("note", NOTE))).hasStatus(409);
        assertThat(body(anna.read("/u/attivita?vista=delegate"))).doesNotContain(dossier.number());
        assertThat(body(anna.read(step()))).contains("Fatta la mia parte.");
        assertThat(jdbc.sql("select count(*) from case_step_move where sealed_note like concat('%', ?, '%')")
                        .param("famiglia")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(VerifyRun.of(settings, "--dossier", dossier.number()))
                .as("the history vouches for every handing")
                .doesNotContain("case_step_move/");
    }

    @Test
    void nobodyIsGivenAStepOfAProtectedDossierWhoIsNotNamed() {
        String protection = dossier.path() + "/protezione";
        assertThat(head.send(protection, Map.of("kind", "VICTIM"))).hasStatus3xxRedirection();

        assertThat(head.send(step() + "/assegna", to(anna))).hasStatus(422);
        assertThat(body(head.read(step() + "/assegna"))).doesNotContain("Test HD-CUNEO HD-OP<");
        assertThat(body(anna.read("/u/attivita/insieme?azione=prendi&s=" + number())))
                .contains("Attività non visibile")
                .doesNotContain(dossier.number());
        assertThat(body(anna.send("/u/attivita/insieme", Map.of("azione", "prendi", "s", number()))))
                .contains("Questo passo non c’è");
        assertThat(body(head.read("/u/attivita/insieme?azione=assegna&a=" + id(anna) + "&s=" + number())))
                .contains("scegli chi, nel tuo ufficio, può farlo");
        assertThat(head.send(protection, Map.of("kind", "NONE", "seenKind", "VICTIM", "seen", id(head))))
                .hasStatus3xxRedirection();
    }

    @Test
    void severalAreTakenAtOnceEachByItself() {
        String mine = number();
        MarkedDossier other = MarkedDossier.of(jdbc, anna, as("PROV-CUNEO", Lane.PROV_SOC));
        String taken = number(other);
        head.send(other.path() + "/passi/" + taken + "/prendi", Map.of());
        String rows = "&s=" + mine + "&s=" + taken + "&s=123456789";

        assertThat(body(anna.read("/u/attivita/insieme?azione=prendi" + rows)))
                .contains("1 si può fare, 2 no", "La prendi tu", "l’ha già preso Test HD-CUNEO HD-RESP")
                .contains("Attività non visibile", "Prendi 1 attività");
        String done = body(
                anna.send("/u/attivita/insieme", Map.of("azione", "prendi", "s", mine + "," + taken + ",123456789")));

        assertThat(done).contains("1 fatta, 2 rimaste", "azione=prendi&amp;vista=da-prendere&amp;s=" + taken + "\"");
        assertThat(holder()).isEqualTo(anna.actor().staffId());
        assertThat(body(anna.send("/u/attivita/insieme", Map.of("azione", "rilascia", "s", mine + "," + taken))))
                .contains("1 fatta, 1 rimasta");
        assertThat(body(anna.send(
                        "/u/attivita/insieme", Map.of("azione", "assegna", "a", id(head), "s", mine + "," + taken))))
                .contains("Nessuna fatta", "Solo chi dirige");
        assertThat(body(head.send(
                        "/u/attivita/insieme",
                        Map.of(
                                "azione",
                                "assegna",
                                "a",
                                id(anna),
                                "s",
                                mine + "," + taken,
                                "visto",
                                taken + "-" + id(head)))))
                .contains("2 fatte", "Assegnata a Test HD-CUNEO HD-OP");
    }

    @Test
    void anOrderOfNothingOrOfTooMuchOrOfALegalActIsRefused() {
        assertThat(anna.read("/u/attivita/insieme?azione=prendi")).hasRedirectedUrl("/u/attivita?vista=da-prendere");
        assertThat(anna.read("/u/attivita/insieme?azione=concludi&s=1")).hasStatus(422);
        StringBuilder many = new StringBuilder("/u/attivita/insieme?azione=prendi");
        for (int i = 1; i <= 201; i++) {
            many.append("&s=").append(i);
        }
        assertThat(anna.read(many.toString())).hasStatus(422);
    }

    @Test
    void anOrderSentTwiceIsCarriedOutOnce() {
        Map<String, String> order = Map.of("azione", "prendi", "s", number());
        String key = "office-work-" + number();

        assertThat(body(anna.send("/u/attivita/insieme", key, order))).contains("1 fatta");
        assertThat(body(anna.send("/u/attivita/insieme", key, order))).contains("1 fatta");
    }

    private static Map<String, String> to(Pages whom) {
        return Map.of("to", id(whom));
    }

    private static Map<String, String> to(Pages whom, String note) {
        return Map.of("to", id(whom), "note", note);
    }

    private static String id(Pages who) {
        return Integer.toString(who.actor().staffId());
    }

    private String step() {
        return dossier.path() + "/passi/" + number();
    }

    private String number() {
        return number(dossier);
    }

    private String number(MarkedDossier of) {
        return jdbc.sql("select id from case_step where dossier_id = ? and state in (0, 1)")
                .param(of.id())
                .query(String.class)
                .single();
    }

    private int holder() {
        return jdbc.sql("select assignee_id from case_step where id = ?")
                .param(number())
                .query(Integer.class)
                .single();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
