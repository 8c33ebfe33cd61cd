// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was just done with a step is taken back, as long as nobody changed it meanwhile. */
class UndoTest extends WorkGround {
    @Test
    @DisplayName("Annulla: entro pochi minuti il passo torna come prima, se intanto nessuno lo ha cambiato")
    void anAssignmentIsUndoneOnceByWhoMadeItWhileNothingChanged() {
        head.send(step() + "/assegna", Map.of("to", id(anna)));
        long act = lastAct(head);
        assertThat(anna.send(INBOX + "/annulla/" + act, Map.of())).hasStatus(409);
        assertThat(holder(number())).isEqualTo(anna.actor().staffId());

        assertThat(head.send(INBOX + "/annulla/" + act, Map.of())).hasRedirectedUrl(dossier.path());

        assertThat(holder(number())).isNull();
        assertThat(body(head.read(step()))).contains("Test HD-FOSSANO HD-RESP ha annullato");
        assertThat(head.send(INBOX + "/annulla/" + act, Map.of())).hasStatus(409);

        head.send(step() + "/assegna", Map.of("to", id(anna)));
        long late = lastAct(head);
        anna.send(step() + "/rilascia", Map.of());
        anna.send(step() + "/prendi", Map.of());
        assertThat(head.send(INBOX + "/annulla/" + late, Map.of())).hasStatus(409);
        assertThat(holder(number())).isEqualTo(anna.actor().staffId());
    }

    @Test
    void whatWasReleasedOrDelegatedComesBackAsItWas() {
        anna.send(step() + "/prendi", Map.of());
        anna.send(step() + "/delega", Map.of("to", id(head), "note", "La segui tu?"));
        head.send(step() + "/rilascia", Map.of());
        assertThat(holder(number())).isNull();

        assertThat(head.send(INBOX + "/annulla/" + lastAct(head), Map.of())).hasStatus3xxRedirection();
        assertThat(body(head.read(dossier.path()))).contains("/restituisci"); // it is a delegated one again
        assertThat(anna.send(INBOX + "/annulla/" + lastAct(anna), Map.of()))
                .as("the head released and took it back since")
                .hasStatus3xxRedirection();
        assertThat(holder(number())).isEqualTo(anna.actor().staffId());
    }

    @Test
    void severalStepsAreUndoneTogetherAndThoseThatChangedAreTold() {
        MarkedDossier other = MarkedDossier.of(jdbc, anna, as("PROV-CUNEO", Lane.PROV_SOC));
        String both = number() + "," + number(other);
        MvcTestResult done = anna.send(INBOX + "/insieme", Map.of("azione", "prendi", "s", both));
        assertThat(body(done)).contains("Prese 2 attività", INBOX + "/annulla/" + lastAct(anna));
        anna.send(other.path() + "/passi/" + number(other) + "/rilascia", Map.of());

        assertThat(anna.send(INBOX + "/annulla/" + firstAct(anna), Map.of())).hasRedirectedUrl(INBOX);

        assertThat(holder(number())).isNull();
    }
}
