// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import it.respi.launcher.part.Pause;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A whole list at once: the filter is what travels, and what it holds is looked up when it is shown. */
class WholeListTest extends WorkGround {
    private static final String LIST = "?vista=da-prendere&proc=p01PermitRenewal";
    private static final String ALL = INBOX + "/insieme" + LIST + "&tutte=1&azione=";
    private static final int PATIENCE = 300;
    private static final long PAUSE = 100;

    private CopiedSteps steps;

    @BeforeEach
    void oneStep() {
        steps = new CopiedSteps(jdbc, number());
    }

    @AfterEach
    void asBefore() {
        steps.remove();
    }

    @Test
    void allOfTheListAreChosenByItsFilterAndLookedUpWhenTheyAreShown() {
        steps.add(60);
        anna.send(dossier.path() + "/passi/" + steps.id(2) + "/prendi", Map.of());
        anna.send(dossier.path() + "/passi/" + steps.id(2) + "/rilascia", Map.of()); // figures follow one's own acts
        assertThat(body(anna.read(INBOX + LIST)))
                .contains("name=\"tutte\"", "Scegli tutte le " + open())
                .containsPattern("type=\"hidden\" name=\"proc\" value=\"p01PermitRenewal\"");
        head.send(dossier.path() + "/passi/" + steps.id(0) + "/prendi", Map.of());
        head.send(dossier.path() + "/passi/" + steps.id(1) + "/prendi", Map.of());

        String all = INBOX + "/insieme?vista=ufficio&proc=p01PermitRenewal&tutte=1&azione=";
        String preview = body(anna.read(all + "prendi"));

        assertThat(preview)
                .contains(open() + " si possono fare")
                .containsPattern("[2-9]\\d* sono di altri: non si toccano")
                .contains("href=\"/u/attivita?vista=ufficio&amp;proc=p01PermitRenewal\"");
        assertThat(body(anna.read(ALL + "prendi"))).contains("Rilascia: nessuna. Non l’hai presa tu.");
        assertThat(body(head.read(all + "assegna")))
                .as("the colleague is chosen for the filter, not for numbers of lines")
                .containsPattern("name=\"tutte\" value=\"1\"")
                .containsPattern("Rilascia \\([2-9]\\d*\\)");
        assertThat(body(as("HD-ALBA", Lane.HD_OP).read(all + "prendi"))).doesNotContain(dossier.number());
    }

    @Test
    void aListThatIsTooLongForOnePageBecomesAJobThatLeavesWhatOthersHave() {
        steps.add(205);
        head.send(dossier.path() + "/passi/" + steps.id(0) + "/prendi", Map.of());
        String office = ALL.replace("da-prendere", "ufficio");
        String address = Objects.requireNonNull(
                anna.read(office + "prendi").getResponse().getRedirectedUrl());

        String preview = body(anna.read(address));
        assertThat(preview)
                .contains("Di altri: non si toccano", "Comincia: " + open() + " attività", "Per più di 200 attività");
        assertThat(anna.read(address.replace("prendi", "assegna"))).hasStatus(403);
        assertThat(anna.read(office + "%7Brude%7D")).as("no action").hasStatus(422);
        String result = result(anna.send(
                INBOX + "/insieme/elenco", Map.of("azione", "prendi", "vista", "ufficio", "proc", "p01PermitRenewal")));

        assertThat(holder(steps.id(0))).isEqualTo(head.actor().staffId());
        assertThat(holder(steps.id(204))).isEqualTo(anna.actor().staffId());
        assertThat(open()).isZero();
        assertThat(result)
                .contains(dossier.number() + ";", ";Fatto", "l’ha già preso Test HD-FOSSANO HD-RESP")
                .doesNotContain("Prova;");
        assertThat(result(anna.send(
                        INBOX + "/insieme/elenco",
                        Map.of("azione", "rilascia", "vista", "mie", "proc", "p01PermitRenewal"))))
                .contains(";Fatto");
        assertThat(holder(steps.id(204))).isNull();
    }

    @Test
    void theListOnPaperNamesNobodyWhoseDossierIsProtected() {
        String paper = INBOX + "/stampa?vista=ufficio&proc=p01PermitRenewal";
        assertThat(body(anna.read(paper)))
                .contains(dossier.number(), "segreto d’ufficio", "Tutto l’ufficio")
                .doesNotContain("nome protetto");
        String protection = dossier.path() + "/protezione";
        assertThat(head.send(protection, Map.of("kind", "VICTIM"))).hasStatus3xxRedirection();

        assertThat(body(head.read(paper))).contains(dossier.number(), "nome protetto");
        assertThat(body(anna.read(paper))).doesNotContain(dossier.number());

        assertThat(head.send(protection, Map.of("kind", "NONE", "seenKind", "VICTIM", "seen", id(head))))
                .hasStatus3xxRedirection();
    }

    @Test
    void theListIsExportedWithoutNamesForAReasonThatStandsInTheRegister() {
        String form = INBOX + "/esporta";
        assertThat(body(anna.read(form + LIST))).contains("Riunione dell’ufficio", "value=\"p01PermitRenewal\"");
        assertThat(anna.send(form, Map.of("vista", "da-prendere"))).hasStatus(422);

        String table = result(anna.send(form, Map.of("vista", "da-prendere", "reason", "MEETING")));

        String name = jdbc.sql("select person_label from case_step where id = ?")
                .param(number())
                .query(String.class)
                .single();
        assertThat(table)
                .startsWith("\uFEFFScadenza;Dossier;")
                .contains(dossier.number())
                .doesNotContain(name);
        assertThat(jdbc.sql("select count(*) from platform_audit where staff_id = ? and action = 'LIST' and reason ="
                                + " 'LIST_EXPORT MEETING'")
                        .param(anna.actor().staffId())
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(body(anna.read("/u/esportazioni"))).contains("Elenco di attività (CSV)");
    }

    private int open() {
        return jdbc.sql("select count(*) from case_step where office_id = ? and state = 0 and lane = 'HD-OP'"
                        + " and procedure_key = 'p01PermitRenewal'")
                .param(anna.actor().office().id())
                .query(Integer.class)
                .single();
    }

    private String result(MvcTestResult asked) {
        String job = Objects.requireNonNull(asked.getResponse().getRedirectedUrl());
        for (int look = 0; look < PATIENCE; look++) {
            String page = body(anna.read(job + "/stato"));
            if (page.contains("/risultato")) {
                return body(anna.read(job + "/risultato"));
            }
            assertThat(page).doesNotContain("n-red");
            Pause.millis(PAUSE);
        }
        throw new AssertionError("the job was not done in time");
    }
}
