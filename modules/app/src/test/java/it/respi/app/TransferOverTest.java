// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the office that was asked still reads of a transfer that is over. */
class TransferOverTest extends ApplicationTest {
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
        Map<String, String> days = Map.of(
                "language",
                "sq",
                "manner",
                "INTERPRETED",
                "givenOn",
                today.toString(),
                "expiresOn",
                "" + today.plusDays(90));
        assertThat(owner.send(dossier.path() + "/consenso", days)).hasStatus3xxRedirection();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"CONSULT, NO", "REFER, REJECTED", "REFER, CANCELLED", "REFER, WITHDRAWN", "REFER, REVOKED"})
    @DisplayName("Finito il passaggio, l’ufficio a cui fu chiesto non legge più chi è la persona")
    void whoWasAskedReadsThePersonOnlyWhileItWaits(String verb, String end) {
        long id = send(verb);
        assertThat(other.read("/u/passaggi/" + id)).bodyText().contains(dossier.surname());
        end(id, end);
        int told = mentions();

        for (long one : new long[] {id, last()}) {
            assertThat(body(other.read("/u/passaggi/" + one)))
                    .contains(dossier.number())
                    .doesNotContain(dossier.surname());
        }
        assertThat(mentions()).as("nothing was told").isEqualTo(told);
        assertThat(owner.read("/u/passaggi/" + id))
                .as("who keeps it")
                .bodyText()
                .contains(dossier.surname());
    }

    private void end(long id, String how) {
        switch (how) {
            case "CANCELLED" -> assertThat(answer(owner, id, how)).hasStatus3xxRedirection();
            case "WITHDRAWN", "REVOKED" -> {
                assertThat(answer(other, id, "ACCEPTED")).hasStatus3xxRedirection();
                assertThat(other.read("/u/passaggi/" + id))
                        .as("it sees the dossier")
                        .bodyText()
                        .contains(dossier.surname());
                if (how.equals("REVOKED")) {
                    send("REVOKE");
                } else {
                    assertThat(owner.send(dossier.path() + "/consenso/revoca", Map.of()))
                            .hasStatus3xxRedirection();
                }
            }
            default -> assertThat(answer(other, id, how)).hasStatus3xxRedirection();
        }
    }

    private long send(String verb) {
        String office = Integer.toString(other.actor().office().id());
        Map<String, String> form = Map.of("verb", verb, "office", office, "words", "Serve un corso di italiano");
        assertThat(owner.send(dossier.path() + "/passaggio", form)).hasStatus3xxRedirection();
        return last();
    }

    private long last() {
        return jdbc.sql("select max(id) from dossier_transfer where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    private int mentions() {
        return jdbc.sql("select count(*) from platform_audit where dossier_id = ? and action = 'MENTION'")
                .param(dossier.id())
                .query(Integer.class)
                .single();
    }

    private static MvcTestResult answer(Pages who, long id, String outcome) {
        return who.send("/u/passaggi/" + id, Map.of("outcome", outcome, "words", "Non la conosciamo"));
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
