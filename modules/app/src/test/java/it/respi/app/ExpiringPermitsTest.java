// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.casefile.ExpiriesChanged;
import java.util.Arrays;
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
