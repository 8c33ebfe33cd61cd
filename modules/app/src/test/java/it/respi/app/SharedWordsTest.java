// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What two offices write to each other when a dossier is shared stays between them; what rests on a consent ends with it. */
class SharedWordsTest extends ApplicationTest {
    private static final String WHY = "Chiede aiuto per la violenza subita";
    private static final String ANSWER = "La seguiamo nel gruppo del martedì";

    @Autowired
    private JdbcClient jdbc;

    private Pages owner;
    private Pages other;
    private MarkedDossier dossier;

    @BeforeEach
    void aDossierWithConsent() {
        owner = as("HD-CUNEO", Lane.HD_OP);
        other = as("HD-ALBA", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, owner, as("PROV-CUNEO", Lane.PROV_SOC));
        LocalDate today = Today.inItaly();
        Map<String, String> consent = Map.of(
                "language",
                "sq",
                "manner",
                "INTERPRETED",
                "givenOn",
                today.toString(),
                "expiresOn",
                today.plusMonths(6).toString());
        assertThat(owner.send(dossier.path() + "/consenso", consent)).hasStatus3xxRedirection();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"QUE-CUNEO, QUE_IST", "SUI-CUNEO, SUI_IST", "HD-BRA, HD_OP"})
    @DisplayName("Le parole di un passaggio le leggono solo i due uffici che se le scrivono")
    void theWordsOfATransferStayBetweenItsTwoOffices(String office, Lane lane) {
        assertThat(answer(send("CONSULT"), "KNOWN", ANSWER)).hasStatus3xxRedirection();
        Pages third = as(office, lane);
        dossier.takesPart(third);
        String page = dossier.path() + "/condivisione";

        assertThat(body(third.read(page))).contains("Consulto").doesNotContain(WHY, ANSWER);
        assertThat(body(owner.read(page))).contains(WHY, ANSWER);
        dossier.takesPart(other);
        assertThat(body(other.read(page))).contains(WHY, ANSWER);
    }

    @Test
    @DisplayName("Con il dossier passano al nuovo sportello le sue pratiche in corso e i passi da fare")
    void theWorkGoesWithTheDossier() {
        assertThat(steps("HD-CUNEO")).isPositive();

        assertThat(answer(send("OWNERSHIP"), "ACCEPTED", "")).hasStatus3xxRedirection();

        assertThat(steps("HD-CUNEO")).isZero();
        assertThat(steps("HD-ALBA")).isPositive();
        assertThat(body(other.read(dossier.path()))).contains("Controlla i documenti");
        assertThat(jdbc.sql("select o.code from case_file f join registry_office o on o.id = f.desk_office_id"
                                + " where f.dossier_id = ?")
                        .param(dossier.id())
                        .query(String.class)
                        .list())
                .containsOnly("HD-ALBA");
    }

    private int steps(String office) {
        return jdbc.sql("select count(*) from case_step s join registry_office o on o.id = s.office_id"
                        + " where s.dossier_id = ? and s.state in (0, 1) and o.code = ?")
                .params(dossier.id(), office)
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("Dopo il cambio di ufficio il vecchio sportello partecipa per il consenso, e con la revoca smette")
    void theOldOwnerTakesPartByTheConsentAndEndsWithIt() {
        assertThat(answer(send("OWNERSHIP"), "ACCEPTED", "")).hasStatus3xxRedirection();
        assertThat(owner.read(dossier.path())).hasStatusOk();

        assertThat(other.send(dossier.path() + "/consenso/revoca", Map.of())).hasStatus3xxRedirection();

        assertThat(owner.read(dossier.path())).as("the old owner").hasStatus(404);
        assertThat(body(owner.send("/u/dossier/cerca", Map.of("q", dossier.surname()))))
                .doesNotContain(dossier.number());
        assertThat(other.read(dossier.path())).as("the owner").hasStatusOk();
    }

    private long send(String verb) {
        int office = other.actor().office().id();
        Map<String, String> form = Map.of("verb", verb, "office", Integer.toString(office), "words", WHY);
        assertThat(owner.send(dossier.path() + "/passaggio", form)).hasStatus3xxRedirection();
        return jdbc.sql("select max(id) from dossier_transfer where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    private MvcTestResult answer(long id, String outcome, String words) {
        return other.send("/u/passaggi/" + id, Map.of("outcome", outcome, "words", words));
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
