// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import it.respi.platform.view.Toast;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The inbox as somebody works in it all day: filters, the next step, a look beside the list, what can be stopped. */
class WorkOfTheDayTest extends WorkGround {
    @Test
    void filtersStandInTheAddressAndEachCanBeTakenAway() {
        String all = INBOX + "?vista=ufficio";

        assertThat(body(anna.read(all + "&proc=p01PermitRenewal&corsia=HD-OP")))
                .contains(dossier.number(), "href=\"/u/attivita?vista=ufficio&amp;corsia=HD-OP\"")
                .contains("href=\"/u/attivita?vista=ufficio&amp;proc=p01PermitRenewal\"");
        assertThat(body(anna.read(all + "&proc=p02FamilyReunification"))).doesNotContain(dossier.number());
        assertThat(body(anna.read(all + "&chi=" + anna.actor().staffId()))).doesNotContain(dossier.number());
        anna.send(step() + "/prendi", Map.of());
        assertThat(body(anna.read(all + "&chi=" + anna.actor().staffId() + "&proc=p01PermitRenewal")))
                .contains(dossier.number());
        assertThat(anna.read(all + "&proc=';x&corsia=X&chi=1e9&scad=&cur=0")).hasStatusOk();
        assertThat(body(anna.read(INBOX + "/filtri?vista=ufficio&proc=p01PermitRenewal")))
                .containsPattern("value=\"p01PermitRenewal\"[^>]*checked")
                .contains("Test HD-FOSSANO HD-OP");
    }

    @Test
    void theFigureOfATabIsTheLengthOfItsListAndFollowsOnesOwnActs() {
        int open = Integer.parseInt(figure("Da prendere"));
        int mine = Integer.parseInt(figure("Mie"));

        anna.send(step() + "/prendi", Map.of());

        assertThat(figure("Da prendere")).isEqualTo(Integer.toString(open - 1));
        assertThat(figure("Mie")).isEqualTo(Integer.toString(mine + 1));
        assertThat(body(anna.read(INBOX + "?vista=mie")).split("data-preview", -1))
                .hasSize(mine + 2);
    }

    @Test
    void theNextStepIsTheOldestThatTheReaderMayTake() {
        Long oldest = jdbc.sql("select id from case_step where office_id = ? and state = 0 and lane = 'HD-OP'"
                        + " order by due_on, id limit 1")
                .param(anna.actor().office().id())
                .query(Long.class)
                .single();

        MvcTestResult next = anna.send(INBOX + "/prossima", Map.of());

        assertThat(next.getResponse().getRedirectedUrl()).endsWith("#passo-" + oldest);
        assertThat(holder(oldest)).isEqualTo(anna.actor().staffId());
        assertThat(as("SUI-CUNEO", Lane.SUI_RESP).send(INBOX + "/prossima", Map.of()))
                .hasStatus3xxRedirection();
    }

    @Test
    void whatCameSinceIsCountedAndNothingElse() {
        String since = INBOX + "/nuove?vista=da-prendere&da=" + ids.next();
        assertThat(anna.read(since)).hasStatus(204);
        assertThat(anna.read(since.replace("da-prendere", "ufficio") + "&ferme=1"))
                .hasStatus(204);

        MarkedDossier.of(jdbc, anna, as("PROV-CUNEO", Lane.PROV_SOC));

        assertThat(body(anna.read(since))).contains("1 nuove", "vista=da-prendere");
        assertThat(as("HD-ALBA", Lane.HD_OP).read(since)).hasStatus(204);
    }

    @Test
    void theLookBesideTheListIsARecordedReadingForThoseWhoMayRead() {
        String address = dossier.path() + "/anteprima?pratica=" + caseId() + "&passo=" + number();
        int before = readings();

        assertThat(body(fragment(anna, address)))
                .contains("Apri il dossier", dossier.number(), "data-key=\"e\"")
                .doesNotContain("<html");
        assertThat(readings()).isGreaterThan(before);
        assertThat(anna.read(address)).hasRedirectedUrl(dossier.path() + "#passo-" + number());
        assertThat(fragment(as("HD-ALBA", Lane.HD_OP), address)).hasStatus(404);
    }

    @Test
    void whatGoesToThePersonBecauseOfAStepCanBeStopped() {
        MvcTestResult done = anna.send(step(), Map.of("outcome", "INCOMPLETE"));
        Toast toast =
                (Toast) Objects.requireNonNull(done.getMvcResult().getFlashMap().get("toast"));
        String stop = Objects.requireNonNull(toast.undoHref());
        assertThat(stop).startsWith(dossier.path() + "/messaggi/ferma?pratica=");
        assertThat(body(anna.read(dossier.path() + "/messaggi"))).contains("In invio", ">Ferma</button>");
        assertThat(as("QUE-CUNEO", Lane.QUE_ACC).send(stop, Map.of()))
                .as("the police decides, but does not follow this dossier yet")
                .hasStatus4xxClientError();

        assertThat(anna.send(stop, Map.of())).hasRedirectedUrl(dossier.path() + "/messaggi");

        assertThat(body(anna.read(dossier.path() + "/messaggi"))).contains("Trattenuto da Test HD-FOSSANO HD-OP");
        assertThat(anna.send(stop.replaceAll("&_key=.*", ""), Map.of())).hasStatus(409);
    }

    @Test
    void whatWasOpenedLastIsInTheMenuForWhoMaySeeIt() {
        String since = Long.toString(System.currentTimeMillis());
        anna.sendInBackground(dossier.path() + "/presenza", ids.next() + "-key", Map.of("da", since));

        assertThat(body(anna.read("/u/recenti"))).contains(dossier.path());
        assertThat(body(head.read("/u/recenti"))).doesNotContain(dossier.path());
        jdbc.sql("update dossier set protection = 'VICTIM' where id = ?")
                .param(dossier.id())
                .update();
        assertThat(body(anna.read("/u/recenti"))).doesNotContain(dossier.path());
        jdbc.sql("update dossier set protection = null where id = ?")
                .param(dossier.id())
                .update();
    }

    @Test
    void thePaletteOffersWhatTheReaderMayDo() {
        assertThat(body(anna.read(INBOX)))
                .contains("id=\"palette\"", "action=\"/u/dossier/cerca\"", "action=\"/u/attivita/prossima\"");
        assertThat(body(as("PROV-CUNEO", Lane.PROV_SOC).read("/u/tempi")))
                .contains("id=\"palette\"")
                .doesNotContain("action=\"/u/dossier/cerca\"", "/u/attivita/prossima");
    }
}
