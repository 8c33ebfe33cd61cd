// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.audit.VerifyRun;
import it.respi.kernel.actor.Lane;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What is told of a merger, to whom, and who answers when a dossier passes to another desk meanwhile. */
class MergeToldTest extends MergeGround {
    @Autowired
    private Environment settings;

    @Test
    @DisplayName("Il motivo di un’unione lo leggono i suoi due uffici; gli altri leggono solo il numero")
    void othersReadTheNumberAndNotTheReason() {
        Pages police = as("QUE-CUNEO", Lane.QUE_IST);
        kept.takesPart(police);
        merge();

        assertThat(body(police.read(kept.path() + "/storia")))
                .contains("Unito:", other.number())
                .doesNotContain(WHY, head.actor().name());
        assertThat(body(head.read(kept.path() + "/storia")))
                .contains(WHY, head.actor().name());
    }

    @Test
    void theHistoryTellsOnlyOfMergersThatHappened() {
        long merged = merge();
        act(operator, merged, "SPLIT", Map.of("words", "Sono due sorelle"));
        assertThat(act(head, merged, "SPLIT_CONFIRM", Map.of())).hasStatus3xxRedirection();
        long again = propose(operator, Map.of());
        assertThat(act(operator, again, "CANCEL", Map.of())).hasStatus3xxRedirection();

        String history = body(operator.read(kept.path() + "/storia"));
        assertThat(history.split("Unito:", -1)).as("told once").hasSize(2);
        assertThat(history).contains("Diviso di nuovo");
    }

    @Test
    void whoKeepsItNoLongerDoesNotConfirm() {
        Pages bra = as("HD-BRA", Lane.HD_OP);
        Pages alba = as("HD-ALBA", Lane.HD_OP);
        long id = proposedTo(bra, alba);
        Map<String, String> seen = versions(operator, id);

        other.keptBy(alba);
        assertThat(act(bra, id, "CONFIRM", seen)).as("nobody told the merger").hasStatus(409);
    }

    @Test
    @DisplayName("Se il dossier passa a un altro sportello, l’unione aspetta il nuovo ufficio")
    void anOpenMergerFollowsTheOwner() {
        Pages bra = as("HD-BRA", Lane.HD_OP);
        Pages alba = as("HD-ALBA", Lane.HD_OP);
        long id = proposedTo(bra, alba);
        Map<String, String> seen = versions(operator, id);
        consent(bra);
        assertThat(bra.send(other.path() + "/passaggio", transfer("OWNERSHIP", "HD-ALBA")))
                .hasStatus3xxRedirection();
        long transfer = jdbc.sql("select max(id) from dossier_transfer where dossier_id = ?")
                .param(other.id())
                .query(Long.class)
                .single();
        assertThat(alba.send("/u/passaggi/" + transfer, Map.of("outcome", "ACCEPTED")))
                .hasStatus3xxRedirection();

        assertThat(VerifyRun.of(settings))
                .as("the row that followed is vouched for as it is now")
                .doesNotContain("dossier_merge/" + id + ":");
        assertThat(body(bra.read("/u/unioni"))).doesNotContain(other.number());
        assertThat(act(bra, id, "CONFIRM", seen)).hasStatus(404);
        assertThat(body(alba.read("/u/unioni"))).contains(other.number());
        assertThat(act(alba, id, "CONFIRM", seen)).hasStatus3xxRedirection();
        assertThat(VerifyRun.of(settings)).doesNotContain("dossier_merge/" + id + ":");
    }

    @Test
    void whoTakesOverWhatWasAskedIsNotWhoAsked() {
        Pages bra = as("HD-BRA", Lane.HD_OP);
        kept.takesPart(bra);
        other.keptBy(bra);
        long id = propose(as("HD-CUNEO", Lane.HD_RESP), Map.of());
        consent(operator, kept);
        assertThat(operator.send(kept.path() + "/passaggio", transfer("OWNERSHIP", "HD-BRA")))
                .hasStatus3xxRedirection();
        long transfer = jdbc.sql("select max(id) from dossier_transfer where dossier_id = ?")
                .param(kept.id())
                .query(Long.class)
                .single();
        assertThat(bra.send("/u/passaggi/" + transfer, Map.of("outcome", "ACCEPTED")))
                .hasStatus3xxRedirection();

        Map<String, String> seen = versions(bra, id);
        assertThat(act(bra, id, "CONFIRM", seen))
                .as("the head who asked was of another office")
                .hasStatus(403);
        assertThat(act(as("HD-BRA", Lane.HD_RESP), id, "CONFIRM", seen)).hasStatus3xxRedirection();
    }

    /** One dossier here, the other at Bra; Alba takes part in both. */
    private long proposedTo(Pages bra, Pages alba) {
        kept.takesPart(bra);
        kept.takesPart(alba);
        other.keptBy(bra);
        other.takesPart(alba);
        return propose(operator, Map.of());
    }

    private void consent(Pages bra) {
        consent(bra, other);
    }

    private static void consent(Pages who, MarkedDossier dossier) {
        LocalDate today = Today.inItaly();
        Map<String, String> form = new HashMap<>(Map.of("language", "it", "manner", "READ"));
        form.putAll(Map.of(
                "givenOn", today.toString(), "expiresOn", today.plusMonths(6).toString()));
        assertThat(who.send(dossier.path() + "/consenso", form)).hasStatus3xxRedirection();
    }
}
