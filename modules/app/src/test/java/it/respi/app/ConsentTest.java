// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The consent of the person: language, expiry, withdrawal. */
class ConsentTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    private Pages desk;
    private MarkedDossier dossier;

    @BeforeEach
    void aDossier() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
    }

    @Test
    @DisplayName("Il consenso è registrato con la lingua e la scadenza, e si revoca (art. 7 GDPR)")
    void isKeptInTheLanguageItWasReadInUntilItIsWithdrawn() {
        assertThat(desk.read(dossier.path() + "/condivisione")).bodyText().contains("non ha dato il consenso");
        assertThat(desk.send(dossier.path() + "/consenso", given())).hasStatus3xxRedirection();
        assertThat(desk.read(dossier.path() + "/condivisione"))
                .bodyText()
                .contains("Vale oggi", "arabo, detto da un interprete");

        assertThat(desk.send(dossier.path() + "/consenso/revoca", Map.of())).hasStatus3xxRedirection();
        assertThat(desk.read(dossier.path() + "/condivisione"))
                .bodyText()
                .contains("Revocato", "La persona ha revocato", desk.actor().name())
                .doesNotContain("non ha dato il consenso", "Vale oggi");
        assertThat(desk.read(dossier.path() + "/condivisione"))
                .as("cannot be withdrawn twice, can be given again")
                .bodyText()
                .contains("/consenso\"")
                .doesNotContain("/consenso/revoca");
        assertThat(desk.send(dossier.path() + "/consenso/revoca", Map.of())).hasStatus(409);
    }

    @Test
    void aNewConsentReplacesTheOldOneAndTheTableKeepsBoth() {
        desk.send(dossier.path() + "/consenso", given());
        desk.send(dossier.path() + "/consenso", given());

        assertThat(jdbc.sql("select coalesce(ending, 'IN_FORCE') from dossier_consent where dossier_id = ? order by id")
                        .param(dossier.id())
                        .query(String.class)
                        .list())
                .containsExactly("REPLACED", "IN_FORCE");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> jdbc.sql("update dossier_consent set ended_at = null where dossier_id = ?")
                                .param(dossier.id())
                                .update())
                .as("the table refuses two in force")
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void anExpiredConsentCountsNoMore() {
        desk.send(dossier.path() + "/consenso", given());
        jdbc.sql("update dossier_consent set expires_on = '2020-01-01' where dossier_id = ?")
                .param(dossier.id())
                .update();

        assertThat(desk.read(dossier.path() + "/condivisione"))
                .bodyText()
                .contains("Scaduto")
                .doesNotContain("Vale oggi");
    }

    @ParameterizedTest
    @CsvSource({
        "language, xx, Scegli la lingua",
        "manner, '', Scegli come",
        "manner, READ, la persona può solo ascoltarlo",
        "givenOn, 2099-01-01, futuro",
        "givenOn, 2001-01-01, più di un anno fa",
        "expiresOn, 2001-01-01, dopo oggi",
        "expiresOn, 2099-01-01, al massimo due anni",
    })
    void refusesWhatIsWrongBesideTheField(String field, String value, String message) {
        Map<String, String> form = given();
        form.put("language", "ti");
        form.put(field, value);

        assertThat(desk.send(dossier.path() + "/consenso", form))
                .hasStatus(422)
                .bodyText()
                .contains(message, "id=\"" + field + "-e\"");
        assertThat(jdbc.sql("select count(*) from dossier_consent where dossier_id = ?")
                        .param(dossier.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyTheDeskThatKeepsTheDossierRecordsIt() {
        Pages police = as("QUE-CUNEO", Lane.QUE_IST);
        dossier.takesPart(police);

        assertThat(police.send(dossier.path() + "/consenso", given())).hasStatus(403);
        assertThat(as("HD-BRA", Lane.HD_OP).send(dossier.path() + "/consenso", given()))
                .hasStatus(404);
    }

    private static Map<String, String> given() {
        LocalDate today = Today.inItaly();
        Map<String, String> form = new HashMap<>();
        form.put("language", "ar");
        form.put("manner", "INTERPRETED");
        form.put("givenOn", today.minusDays(1).toString());
        form.put("expiresOn", today.plusMonths(6).toString());
        return form;
    }
}
