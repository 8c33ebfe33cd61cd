// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists that somebody keeps under a name. */
class KeptViewsTest extends WorkGround {
    @Test
    void aViewIsKeptByNameForOneselfOrByTheHeadForTheOffice() {
        String filters = "?vista=ufficio&scad=settimana&proc=p01PermitRenewal";
        assertThat(anna.send(INBOX + "/viste/nuova" + filters, Map.of("name", " ")))
                .hasStatus(422);
        assertThat(anna.send(INBOX + "/viste/nuova" + filters, Map.of("name", "Rinnovi urgenti")))
                .hasStatus3xxRedirection();
        assertThat(head.send(INBOX + "/viste/nuova" + filters, Map.of("name", "Riunione", "shared", "true")))
                .hasStatus3xxRedirection();
        assertThat(anna.send(INBOX + "/viste/nuova" + filters, Map.of("name", "No", "shared", "true")))
                .hasStatus(403);

        assertThat(body(anna.read(INBOX))).contains("Vista: Rinnovi urgenti", "Vista: Riunione");
        assertThat(body(head.read(INBOX))).contains("Vista: Riunione").doesNotContain("Rinnovi urgenti");
        assertThat(body(as("HD-ALBA", Lane.HD_RESP).read(INBOX))).doesNotContain("Riunione");
        assertThat(jdbc.sql("select count(*) from case_view where name like '%Rinnovi%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        String own = view("not shared");
        String shared = view("shared");
        assertThat(head.read(INBOX + "/viste/" + own)).hasStatus(404);
        assertThat(anna.send(INBOX + "/viste/" + shared + "/elimina", Map.of())).hasStatus(403);
        anna.send(INBOX + "/viste/" + own, Map.of("name", "Solo rinnovi"));
        assertThat(body(anna.read(INBOX + filters + "&v=" + own)))
                .contains("Vista: Solo rinnovi")
                .containsPattern(VIEW);
        anna.send(INBOX + "/viste/" + own + "/elimina", Map.of());
        assertThat(body(anna.read(INBOX))).doesNotContain("Solo rinnovi");
    }

    @Test
    void nobodyKeepsMoreThanTwentyViews() {
        for (int i = 0; i < 20; i++) {
            anna.send(INBOX + "/viste/nuova?vista=mie", Map.of("name", "Vista " + i));
        }
        assertThat(anna.send(INBOX + "/viste/nuova?vista=mie", Map.of("name", "Una di troppo")))
                .hasStatus(422);
        assertThat(body(anna.read(INBOX))).doesNotContain("Una di troppo");
    }
}
