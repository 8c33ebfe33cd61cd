// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.Section;
import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A protected dossier is nowhere for whoever is not named in it. */
class ProtectedDossierTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    private Pages named;
    private Pages colleague;
    private MarkedDossier dossier;

    @BeforeEach
    void aProtectedDossier() {
        named = as("HD-CUNEO", Lane.HD_OP);
        colleague = as("HD-CUNEO", Lane.HD_RESP);
        dossier = MarkedDossier.of(jdbc, named, as("PROV-CUNEO", Lane.PROV_SOC));
        assertThat(body(colleague.read(dossier.path()))).contains(dossier.number());
        protect(Map.of("kind", "VICTIM"));
    }

    @Test
    @DisplayName("Un dossier protetto è invisibile a chi non è nominato: pagine, API, ricerca, elenchi, conteggi")
    void isNowhereForAColleagueOfTheSameOffice() {
        for (String page : new String[] {
            "", "/persona", "/persona/contatti/modifica", "/documenti", "/storia", "/note", "/condivisione"
        }) {
            assertThat(colleague.read(dossier.path() + page)).as(page).hasStatus(404);
            assertThat(named.read(dossier.path() + page)).as(page).hasStatusOk();
        }
        assertThat(colleague.read("/api/v1/dossiers/" + dossier.number())).hasStatus(404);
        assertThat(named.read("/api/v1/dossiers/" + dossier.number())).hasStatusOk();
        assertThat(colleague.read("/api/v1/dossiers/" + dossier.number() + "/person"))
                .hasStatus(404);
        for (String text : new String[] {
            dossier.surname(),
            dossier.further(Section.PERSON).get(0),
            dossier.further(Section.PERSON).get(1),
            dossier.further(Section.NUMBERS).get(0),
            "PASS" + dossier.mark(Section.NUMBERS).substring(4)
        }) {
            assertThat(body(colleague.send("/u/dossier/cerca", Map.of("q", text))))
                    .doesNotContain(dossier.number());
            assertThat(body(named.send("/u/dossier/cerca", Map.of("q", text)))).contains(dossier.number());
        }
        assertThat(body(colleague.read("/u/sportello"))).doesNotContain(dossier.number());
        assertThat(body(named.read("/u/sportello"))).contains(dossier.number());
    }

    @Test
    void isInNoWorkListAndInNoCountOfAColleague() {
        String list = "/api/v1/steps?view=office";
        assertThat(body(named.read(list))).contains(dossier.number());
        assertThat(body(colleague.read(list))).doesNotContain(dossier.number());
    }

    @Test
    void isInTheWorkListsAgainWhenItsProtectionEnds() {
        int hidden = lines(colleague);
        protect(Map.of("kind", "VICTIM", "people", id(colleague), "seenKind", "VICTIM", "seen", id(named)));
        assertThat(lines(colleague)).as("named by now").isEqualTo(hidden + 1);

        assertThat(colleague.send(
                        dossier.path() + "/protezione",
                        Map.of("kind", "NONE", "seenKind", "VICTIM", "seen", id(named) + "," + id(colleague))))
                .hasStatus3xxRedirection();

        assertThat(lines(colleague)).as("an ordinary dossier").isEqualTo(hidden + 1);
        assertThat(guarded()).containsOnly(false);
    }

    @Test
    @DisplayName("I passi sanno se il loro dossier è protetto, anche quelli che nascono dopo")
    void itsStepsSayWhatTheDossierSays() {
        int steps = guarded().size();

        assertThat(named.send(dossier.path() + "/pratica/nuova", Map.of("procedure", "a05Orientation")))
                .hasStatus3xxRedirection();

        assertThat(guarded()).hasSizeGreaterThan(steps).containsOnly(true);
    }

    @Test
    void isInNoFigure() {
        long cases =
                jdbc.sql("select count(*) from case_file").query(Long.class).single();
        long hidden = jdbc.sql("select count(*) from case_file f join dossier d on d.id = f.dossier_id"
                        + " where d.protection is not null")
                .query(Long.class)
                .single();

        assertThat(hidden).isPositive();
        assertThat(jdbc.sql("select count(*) from report_case")
                        .query(Long.class)
                        .single())
                .isEqualTo(cases - hidden);
    }

    @Test
    void isNotOpenedWithAReasonEither() {
        Pages other = as("HD-BRA", Lane.HD_OP);
        String reason = "La persona è qui allo sportello e chiede aiuto";

        MvcTestResult stated = other.send(dossier.path() + "/motivo", Map.of("kind", "COUNTER", "words", reason));

        assertThat(stated).hasStatus3xxRedirection();
        assertThat(other.read(dossier.path())).hasStatus(404);
    }

    @Test
    void isSeenAgainByWhoIsNamedAndOnlyTheHeadEndsTheProtection() {
        Map<String, String> ordinary = Map.of("kind", "NONE", "seenKind", "VICTIM", "seen", id(named));
        assertThat(named.send(dossier.path() + "/protezione", ordinary)).hasStatus(403);

        protect(Map.of("kind", "VICTIM", "people", id(colleague), "seenKind", "VICTIM", "seen", id(named)));

        assertThat(colleague.read(dossier.path())).hasStatusOk();
        MvcTestResult stale = colleague.send(dossier.path() + "/protezione", ordinary);
        assertThat(stale).hasStatus(409).bodyText().contains("ha appena cambiato la protezione o le persone nominate");
    }

    private List<Boolean> guarded() {
        return jdbc.sql("select guarded from case_step where dossier_id = ?")
                .param(dossier.id())
                .query(Boolean.class)
                .list();
    }

    private void protect(Map<String, String> form) {
        assertThat(named.send(dossier.path() + "/protezione", form)).hasStatus3xxRedirection();
    }

    /** How many lines the inbox of the office counts, late and not. */
    private int lines(Pages reader) {
        String list = body(reader.read("/api/v1/steps?view=office"));
        return list.split("\"dossier\":", -1).length - 1;
    }

    private static String id(Pages reader) {
        return Integer.toString(reader.actor().staffId());
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
