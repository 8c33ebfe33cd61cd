// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import it.respi.registry.LegalParameters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The register of parameters: everybody reads it, the administrator changes it, nothing is overwritten. */
class ParameterPagesTest extends ApplicationTest {
    private static final String KEY = "permit.longterm.decision";
    private static final String PAGE = "/u/parametri/" + KEY;
    private static final LocalDate NEXT_YEAR = LocalDate.of(2031, 1, 1);
    private static final LocalDate SHIPPED = LocalDate.of(2007, 2, 14);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LegalParameters parameters;

    private Pages admin;

    @BeforeEach
    void anAdministrator() {
        admin = as("PROV-CUNEO", Lane.ADM);
    }

    @AfterEach
    void asItCame() {
        jdbc.sql("delete from registry_parameter_change").update();
        parameters.forget();
    }

    @Test
    void isReadByEverybodyWithWhatWaitsForAnOffice() {
        assertThat(as("HD-CUNEO", Lane.HD_OP).read("/u/parametri"))
                .bodyText()
                .contains("Decisione sul permesso di lungo periodo", "90 giorni", "Da confermare", "30,46")
                .doesNotContain("parameter.");
        assertThat(as("HD-CUNEO", Lane.HD_OP).read(PAGE)).bodyText().doesNotContain("Nuova versione");
        assertThat(admin.read("/u/parametri/permit.unheard-of")).hasStatus(404);
    }

    @Test
    void saysWhatAChangeTouches() {
        assertThat(admin.read("/u/parametri/family.nulla_osta.decision"))
                .bodyText()
                .contains("Che cosa tocca", "/u/procedure/p02FamilyReunification")
                .doesNotContain("/u/procedure/p06HousingCertificate");
        assertThat(admin.read("/u/parametri/family.nulla_osta.decision/versione"))
                .bodyText()
                .contains("Che cosa tocca", "/u/procedure/p02FamilyReunification");
        assertThat(admin.read("/u/parametri/fee.stamp")).bodyText().contains("Quanto costa la domanda", "/u/calcoli");
        assertThat(admin.read("/u/parametri/permit.refusal.leave_within"))
                .bodyText()
                .contains("Lettera T07");
        assertThat(admin.read("/u/parametri/work.employer_confirm"))
                .bodyText()
                .contains("Messaggio M42", "/u/procedure/p04QuotaEntry");
        assertThat(admin.read("/u/parametri/transfer.open"))
                .bodyText()
                .contains("Nessun modello, lettera o calcolatore");
        assertThat(admin.read("/u/parametri/permit.decision.renewal"))
                .bodyText()
                .contains("Che cosa tocca", "/u/procedure/p01PermitRenewal");
        assertThat(admin.read("/u/parametri/permit.decision.single_permit"))
                .bodyText()
                .contains("/u/procedure/p05FirstPermit");
    }

    @Test
    void countsAChangeOfLawFromItsFirstDay() {
        assertThat(admin.send(PAGE + "/versione", form(NEXT_YEAR, "45"))).hasRedirectedUrl(PAGE);

        assertThat(parameters.amount(KEY, NEXT_YEAR.minusDays(1))).isEqualTo(90);
        assertThat(parameters.amount(KEY, NEXT_YEAR)).isEqualTo(45);
        assertThat(admin.read(PAGE))
                .bodyText()
                .contains(
                        "45 giorni",
                        "90 giorni",
                        "Legge di prova",
                        "cambio di prova",
                        admin.actor().name());
    }

    @Test
    void correctsAVersionWithoutLosingWhatStoodThere() {
        Map<String, String> corrected = form(SHIPPED, "91");
        assertThat(admin.send(PAGE + "/versione", corrected)).hasRedirectedUrl(PAGE);
        Map<String, String> confirmed = form(SHIPPED, "91");
        confirmed.putAll(Map.of("seen", "1", "confirmedBy", "QUE-CUNEO", "confirmedOn", "2026-11-20"));
        assertThat(admin.send(PAGE + "/versione", confirmed)).hasRedirectedUrl(PAGE);

        assertThat(parameters.on(KEY, SHIPPED).amount()).isEqualTo(91);
        assertThat(parameters.on(KEY, SHIPPED).toBeConfirmed()).isFalse();
        assertThat(admin.read(PAGE)).bodyText().contains("Questura Cuneo, 20/11/2026", "Da confermare");
        assertThat(jdbc.sql("select amount from registry_parameter where param_key = ?")
                        .param(KEY)
                        .query(Integer.class)
                        .single())
                .as("the row that came with Respi")
                .isEqualTo(90);
    }

    @Test
    void keepsAPreparedLawOutOfTheCount() {
        Map<String, String> prepared = form(NEXT_YEAR, "45");
        prepared.put("prepared", "true");
        assertThat(admin.send(PAGE + "/versione", prepared)).hasRedirectedUrl(PAGE);

        assertThat(parameters.amount(KEY, NEXT_YEAR)).isEqualTo(90);
        assertThat(admin.read(PAGE)).bodyText().contains("Preparato, non in vigore");
    }

    @Test
    void neverTakesAwayTheLastVersionInForce() {
        Map<String, String> ended = form(SHIPPED, "90");
        ended.put("validTo", "2008-01-01");
        Map<String, String> prepared = form(SHIPPED, "90");
        prepared.put("prepared", "true");

        Map<String, String> toEnd = form(SHIPPED, "90");
        toEnd.put("validTo", NEXT_YEAR.minusDays(1).toString());

        for (Map<String, String> change : List.of(ended, prepared, toEnd)) {
            assertThat(admin.send(PAGE + "/versione", change))
                    .hasStatus(422)
                    .bodyText()
                    .contains("non varrebbe più nessuna versione");
        }
        assertThat(parameters.amount(KEY, Today.inItaly())).isEqualTo(90);

        admin.send(PAGE + "/versione", form(NEXT_YEAR, "45"));
        assertThat(admin.send(PAGE + "/versione", prepared))
                .as("also not for the days before the next one")
                .hasStatus(422);
        assertThat(admin.send(PAGE + "/versione", toEnd)).hasRedirectedUrl(PAGE);
    }

    @Test
    void refusesTheSlowerOfTwoAndWhatSaysNothingNew() {
        admin.send(PAGE + "/versione", form(NEXT_YEAR, "45"));

        assertThat(admin.send(PAGE + "/versione", form(NEXT_YEAR, "50")))
                .hasStatus(409)
                .bodyText()
                .contains("Nel frattempo", "value=\"50\"");
        Map<String, String> same = form(NEXT_YEAR, "45");
        same.put("seen", "1");
        assertThat(admin.send(PAGE + "/versione", same))
                .hasStatus(422)
                .bodyText()
                .contains("Non è cambiato nulla");
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        Map<String, String> wrong = form(NEXT_YEAR, "novanta");
        wrong.putAll(Map.of("validTo", "2030-01-01", "confirmedBy", "QUE-CUNEO", "reason", " "));

        assertThat(admin.send(PAGE + "/versione", wrong))
                .hasStatus(422)
                .bodyText()
                .contains("numero intero", "viene prima del primo", "confirmedOn-e", "reason-e");
        assertThat(admin.send("/u/parametri/fee.permit-card/versione", form(NEXT_YEAR, "30,466")))
                .hasStatus(422)
                .bodyText()
                .contains("importo in euro");
    }

    @Test
    void isChangedByAdministratorsAlone() {
        for (Pages other : new Pages[] {as("QUE-CUNEO", Lane.QUE_RESP), as("PROV-CUNEO", Lane.PROV_SOC)}) {
            assertThat(other.read(PAGE + "/versione")).hasStatus(403);
            MvcTestResult refused = other.send(PAGE + "/versione", form(NEXT_YEAR, "45"));
            assertThat(refused).hasStatus(403);
        }
        assertThat(parameters.amount(KEY, NEXT_YEAR)).isEqualTo(90);
    }

    private static Map<String, String> form(LocalDate from, String amount) {
        return new HashMap<>(Map.of(
                "validFrom", from.toString(),
                "amount", amount,
                "norm", "Legge di prova",
                "reason", "cambio di prova",
                "seen", "0"));
    }
}
