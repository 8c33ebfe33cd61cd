// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A merger is undone, and what happens at the same moment or with protected dossiers. */
class SplitTest extends MergeGround {
    @Test
    @DisplayName("La scissione rende i dati di prima, chiede di quelli cambiati dopo e vuole due persone")
    void isDividedByTwoPeople() {
        String phone = phone(kept);
        String municipality = kept.mark(it.respi.dossiers.Section.PERSON);
        long id = merge(Map.of("scelta.phone", "other", "scelta.municipality", "other"));
        kept.correct(operator, "indirizzi", Map.of("municipality", "Saluzzo"));

        assertThat(act(operator, id, "SPLIT", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("almeno 10");
        assertThat(act(operator, id, "SPLIT", Map.of("words", "Sono due sorelle")))
                .hasStatus3xxRedirection();
        assertThat(act(operator, id, "SPLIT_CONFIRM", Map.of())).hasStatus(403);
        assertThat(head.read("/u/unioni/" + id)).bodyText().contains("Saluzzo", municipality, "Adesso");
        assertThat(act(head, id, "SPLIT_CONFIRM", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli che cosa resta");
        assertThat(act(head, id, "SPLIT_CONFIRM", Map.of("scelta.municipality", "now")))
                .hasStatus3xxRedirection();

        assertThat(phone(kept)).isEqualTo(phone);
        assertThat(text("municipality", kept)).isEqualTo("Saluzzo");
        assertThat(operator.read(other.path() + "/persona/anagrafica/modifica")).hasStatusOk();
        assertThat(operator.read(other.path() + "/storia")).bodyText().contains("Diviso di nuovo", "due sorelle");
        assertThat(operator.send("/u/dossier/cerca", Map.of("q", other.number())))
                .hasRedirectedUrl(other.path());
        assertThat(propose(operator, Map.of())).as("may be merged again").isPositive();
    }

    @Test
    void theCodeStandsInOneOfThemOnlyAndComesBack() {
        code(other, "RSSMRA85T10A562S");
        long id = merge(Map.of("scelta.codiceFiscale", "other"));

        assertThat(text("codiceFiscale", kept)).isEqualTo("RSSMRA85T10A562S");
        assertThat(text("codiceFiscale", other)).isNull();
        assertThat(operator.send("/u/dossier/cerca", Map.of("q", "rssmra85t10a562s")))
                .hasRedirectedUrl(kept.path());

        act(operator, id, "SPLIT", Map.of("words", "Sono due sorelle"));
        assertThat(act(head, id, "SPLIT_CONFIRM", Map.of())).hasStatus3xxRedirection();
        assertThat(text("codiceFiscale", kept)).isNull();
        assertThat(text("codiceFiscale", other)).isEqualTo("RSSMRA85T10A562S");
    }

    @Test
    void aChangedPersonIsLookedAtAgain() {
        long id = propose(operator, Map.of());
        Map<String, String> seen = versions(head, id);
        jdbc.sql(
                        "update dossier_person set version = version + 1 where id = (select holder_id from dossier where id = ?)")
                .param(other.id())
                .update();

        assertThat(act(head, id, "CONFIRM", seen)).hasStatus(409).bodyText().contains("appena cambiati");
        assertThat(confirm(head, id)).hasStatus3xxRedirection();
    }

    @Test
    void ofTwoConfirmationsAtOnceOneWins() throws Exception {
        long id = propose(as("HD-CUNEO", Lane.HD_RESP), Map.of());
        Map<String, String> seen = versions(operator, id);
        seen.put("what", "CONFIRM");
        Pages second = new Pages(operator.mvc(), another());
        List<Callable<Integer>> both = List.of(
                () -> operator.send("/u/unioni/" + id, seen).getResponse().getStatus(),
                () -> second.send("/u/unioni/" + id, seen).getResponse().getStatus());

        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Integer> statuses = threads.invokeAll(both).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(302, 409);
        }
    }

    @Test
    @DisplayName(
            "Due dossier protetti li unisce solo chi è nominato in tutti e due; a nessun altro si dice che ci sono")
    void protectedOnesAreMergedByThePeopleNamedInBoth() {
        protect(other);
        assertThat(send(kept, other, kept, Map.of())).hasStatus(422).bodyText().contains("Proteggi prima");
        assertThat(head.read(kept.path() + "/unione")).bodyText().doesNotContain(other.number());
        assertThat(head.read(kept.path() + "/unione/con/" + other.number())).hasStatus(404);
        protect(kept);
        long id = propose(operator, Map.of());

        assertThat(head.read("/u/unioni/" + id)).hasStatus(404);
        assertThat(body(head.read("/u/unioni"))).doesNotContain(kept.number());
        kept.name(head);
        assertThat(confirm(head, id)).as("named in one only").hasStatus(404);
        other.name(head);
        assertThat(confirm(head, id)).hasStatus3xxRedirection();
        assertThat(as("HD-ALBA", Lane.HD_OP).read(kept.path())).hasStatus(404);
    }
}
