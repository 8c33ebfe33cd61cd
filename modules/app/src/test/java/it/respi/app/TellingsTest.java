// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.Section;
import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The limit against trying people counts what the page of mergers tells of other offices, too. */
class TellingsTest extends ApplicationTest {
    private static final String SOMEBODY = "Una persona che somiglia";

    @Autowired
    private JdbcClient jdbc;

    private Pages desk;
    private MarkedDossier own;
    private MarkedDossier theirs;

    @BeforeEach
    void somebodyAlikeAtAnotherDesk() {
        desk = as("HD-SALUZZO", Lane.HD_OP);
        Pages bra = as("HD-BRA", Lane.HD_OP);
        own = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        theirs = MarkedDossier.of(jdbc, bra, as("PROV-CUNEO", Lane.PROV_SOC));
        Map<String, String> names = Map.of("surname", own.mark(Section.PERSON), "givenNames", "Ada");
        own.correct(desk, "anagrafica", names);
        theirs.correct(bra, "anagrafica", names);
        Map<String, String> passport = Map.of("paper.passport.number", "TELL" + own.id() % 100_000);
        own.correct(desk, "documenti-identita", passport);
        theirs.correct(bra, "documenti-identita", passport);
        told(18);
    }

    @Test
    @DisplayName("Anche la pagina delle unioni dice solo tante volte all’ora che qualcuno è conosciuto altrove")
    void isToldOfOthersOnlySoOften() {
        String page = own.path() + "/unione";
        assertThat(body(desk.read(page))).contains(SOMEBODY);
        assertThat(times()).isEqualTo(19);
        assertThat(body(desk.read(page))).contains(SOMEBODY);

        assertThat(body(desk.read(page))).contains("molte volte", own.number()).doesNotContain(SOMEBODY);
    }

    @Test
    void askingAnotherDeskCountsToo() {
        consent();
        String ask = own.path() + "/unione/chiedi";
        Map<String, String> question = Map.of("office", "HD-BRA", "words", "Dice di essere già venuta");
        assertThat(desk.send(ask, question)).hasStatus3xxRedirection();
        assertThat(times()).isEqualTo(19);
        told(20);

        assertThat(desk.send(ask, question)).hasStatus(422).bodyText().contains("molte volte");
    }

    private void consent() {
        LocalDate today = Today.inItaly();
        Map<String, String> form = new HashMap<>(Map.of("language", "it", "manner", "READ"));
        form.putAll(Map.of(
                "givenOn", today.toString(), "expiresOn", today.plusMonths(6).toString()));
        assertThat(desk.send(own.path() + "/consenso", form)).hasStatus3xxRedirection();
    }

    private void told(int times) {
        jdbc.sql("delete from dossier_told").update();
        jdbc.sql("insert into dossier_told (staff_id, hour, times) values (?, date_format(utc_timestamp(), '%Y-%m-%d"
                        + " %H:00:00'), ?)")
                .params(desk.actor().staffId(), times)
                .update();
    }

    private int times() {
        return jdbc.sql("select coalesce(max(times), 0) from dossier_told where staff_id = ?")
                .param(desk.actor().staffId())
                .query(Integer.class)
                .single();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
