// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.casefile.ExpiriesChanged;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Which permit the list of what ends speaks of, and whether somebody asks for another one. */
class ExpiringPermitsTest extends ExpiryGround {
    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("P7.11, P9.08: il permesso di chi è cittadino, è partito o è morto non si segue più")
    void aPermitIsWatchedNoMoreOnceThePersonNeedsNone() {
        endsTomorrow(kept);
        long last = opened();

        assertThat(after(last, "p07Citizenship", "NEGATIVE")).contains("manca 1 giorno");
        assertThat(after(last, "p07Citizenship", "POSITIVE")).isEmpty();
        assertThat(after(last, "p09VoluntaryReturn", "CANCELLED")).contains("manca 1 giorno");
        assertThat(after(last, "p09VoluntaryReturn", "POSITIVE")).isEmpty();
        assertThat(after(last, "p06HousingCertificate", "DECEASED")).isEmpty();
        jdbc.sql("update case_file set opened_at = timestampadd(day, 1, opened_at) where dossier_id = ? and id <> ?")
                .params(kept.id(), last)
                .update();
        assertThat(after(last, "p09VoluntaryReturn", "POSITIVE"))
                .as("back again, with a new permit")
                .contains("manca 1 giorno");
    }

    @Test
    @DisplayName("P1.01: anche chi ha chiesto un altro permesso ha una pratica aperta, finché non gli è rifiutato")
    void anyOpenCaseThatAsksForAPermitIsNamed() {
        endsTomorrow(kept);
        long last = opened();

        assertThat(changed(last, "p03LongTermPermit", "CHECKING", null))
                .contains("Pratica aperta il")
                .doesNotContain("/pratica/nuova");
        assertThat(changed(last, "p03LongTermPermit", "NOTIFIED", null)).contains("Nessuna pratica");
        assertThat(changed(last, "p01PermitRenewal", "NOTIFIED", null)).contains("Pratica aperta il");
    }

    @Test
    @DisplayName("P1.01: si segue anche il permesso scritto tra i documenti della persona, se finisce dopo")
    void aPermitAmongThePapersOfThePersonIsWatched() {
        assertThat(line(operator, NOW, kept)).isEmpty();
        kept.correct(operator, "documenti-identita", paper("p7", TODAY.plusDays(5)));
        assertThat(line(operator, NOW, kept)).isEmpty();
        callOff(kept);
        jdbc.sql("update case_file set permit_expiry = null where dossier_id = ?")
                .param(kept.id())
                .update();
        kept.correct(operator, "documenti-identita", Map.of("paper.p7.number", "I5550002"));

        assertThat(line(operator, NOW, kept)).contains("mancano 5 giorni", "Nessuna pratica");
    }

    private static Map<String, String> paper(String row, LocalDate expires) {
        String name = "paper." + row + ".";
        return Map.of(name + "kind", "PERMIT", name + "number", "I5550001", name + "expires", expires.toString());
    }

    private long opened() {
        assertThat(operator.send(kept.path() + "/pratica/nuova", renewal(TOMORROW)))
                .hasStatus3xxRedirection();
        return newest(kept);
    }

    private String after(long file, String procedure, String outcome) {
        return changed(file, procedure, "CLOSED", outcome);
    }

    private String changed(long file, String procedure, String state, @Nullable String outcome) {
        jdbc.sql("update case_file set state = ?, procedure_key = ?, outcome = ?, permit_expiry = null,"
                        + " closed_at = if(? is null, null, utc_timestamp(3)) where id = ?")
                .params(Arrays.asList(state, procedure, outcome, outcome, file))
                .update();
        transaction.executeWithoutResult(status -> events.publishEvent(new ExpiriesChanged(kept.id())));
        return line(operator, NOW, kept);
    }
}
