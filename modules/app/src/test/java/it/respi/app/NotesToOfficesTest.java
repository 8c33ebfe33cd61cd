// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import it.respi.platform.view.Toast;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Notes about a case for all offices of a dossier, for chosen ones, or for the own office. */
class NotesToOfficesTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    private Pages desk;
    private Pages police;
    private Pages prefecture;
    private MarkedDossier dossier;

    @BeforeEach
    void aDossierOfThreeOffices() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        police = as("QUE-CUNEO", Lane.QUE_IST);
        prefecture = as("SUI-CUNEO", Lane.SUI_IST);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        dossier.takesPart(police);
        dossier.takesPart(prefecture);
    }

    @Test
    void reachTheChosenOfficesAndTheOneThatWroteThem() {
        assertThat(write(police, "CHOSEN", "solo per la prefettura", prefecture))
                .hasStatus3xxRedirection();
        assertThat(write(prefecture, "OWN", "solo per noi", null)).hasStatus3xxRedirection();
        assertThat(write(desk, "EXCHANGES", "per tutti gli uffici", null)).hasStatus3xxRedirection();

        assertThat(notes(police))
                .contains("solo per la prefettura", "per tutti gli uffici")
                .doesNotContain("solo per noi");
        assertThat(notes(prefecture)).contains("solo per la prefettura", "solo per noi", "per tutti gli uffici");
        assertThat(notes(desk))
                .contains("per tutti gli uffici")
                .doesNotContain("solo per la prefettura", "solo per noi");
    }

    @Test
    @DisplayName("Annulla: la nota torna indietro entro pochi minuti, per chi l’ha scritta e per nessun altro")
    void areTakenBackByWhoWroteThemWithinMinutes() {
        String undo = undo(write(desk, "EXCHANGES", "scritta per sbaglio", null));
        assertThat(police.send(undo, Map.of())).hasStatus(409);
        assertThat(notes(police)).contains("scritta per sbaglio");

        assertThat(desk.send(undo, Map.of())).hasRedirectedUrl(dossier.path() + "/note");

        assertThat(notes(police)).doesNotContain("scritta per sbaglio");
        assertThat(desk.send(undo, Map.of())).hasStatus(409);
        assertThat(jdbc.sql("select count(*) from platform_audit where dossier_id = ? and action = 'NOTE_TAKEN_BACK'")
                        .param(dossier.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        String late = undo(write(desk, "EXCHANGES", "resta", null));
        jdbc.sql("update dossier_note set at = at - interval 11 minute where dossier_id = ?")
                .param(dossier.id())
                .update();
        assertThat(desk.send(late, Map.of())).hasStatus(409);
        assertThat(notes(police)).contains("resta");
    }

    private static String undo(MvcTestResult written) {
        Toast toast = (Toast)
                Objects.requireNonNull(written.getMvcResult().getFlashMap().get("toast"));
        return Objects.requireNonNull(toast.undoHref());
    }

    @Test
    void areRefusedBesideTheFieldForOfficesThatTakeNoPart() {
        assertThat(write(police, "CHOSEN", "a nessuno", null))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli almeno un ufficio", "a nessuno");
        assertThat(write(police, "CHOSEN", "a chi non c’entra", as("HD-BRA", Lane.HD_OP)))
                .hasStatus(422)
                .bodyText()
                .contains("solo a uffici che partecipano");
        assertThat(notes(police)).doesNotContain("a chi non c’entra");
    }

    @Test
    @DisplayName("Le note di colloquio restano allo sportello anche quando il dossier è di più uffici")
    void counsellingStaysAtTheDesk() {
        assertThat(write(desk, "COUNSELLING", "detto in confidenza", police)).hasStatus3xxRedirection();

        assertThat(notes(desk)).contains("detto in confidenza");
        assertThat(notes(police)).doesNotContain("detto in confidenza");
        assertThat(write(police, "COUNSELLING", "non mio", null)).hasStatus(422);
    }

    private MvcTestResult write(Pages who, String section, String words, @org.jspecify.annotations.Nullable Pages to) {
        Map<String, String> form = new HashMap<>(Map.of("section", section, "body", words));
        if (to != null) {
            form.put("offices", Integer.toString(to.actor().office().id()));
        }
        return who.send(dossier.path() + "/note", form);
    }

    /** The page and the answer for programs say the same. */
    private String notes(Pages who) {
        return body(who.read(dossier.path() + "/note"))
                + body(who.read("/api/v1/dossiers/" + dossier.number() + "/notes"));
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
