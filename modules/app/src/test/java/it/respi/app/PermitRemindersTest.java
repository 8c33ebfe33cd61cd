// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.messages.mail.due.PermitReminders;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Permits that end, as people are reminded of them. */
class PermitRemindersTest extends MessagesGround {
    @Autowired
    private PermitReminders permits;

    @Test
    @DisplayName("Il permesso che scade si ricorda a 120, 90, 60 e 30 giorni, una volta sola (P1.01)")
    void remindsOfAPermitThatEndsOnceForEachDay() {
        Opened opened = opened("ada@example.org", "zh");
        LocalDate ends = Today.inItaly().plusDays(75);
        permits.remind(Today.inItaly());
        assertThat(states(opened)).as("a renewal runs").isEmpty();
        ended(opened);

        permits.remind(Today.inItaly());
        permits.remind(Today.inItaly());
        assertThat(states(opened)).hasSize(1);
        permits.remind(ends.minusDays(60));
        permits.remind(ends.minusDays(31));
        permits.remind(ends.minusDays(30));
        permits.remind(ends);
        assertThat(states(opened)).containsExactly("M01 QUEUED", "M01 QUEUED", "M01 QUEUED");
    }

    @Test
    @DisplayName("Fascicoli uniti: il permesso dell’uno non si ricorda se nell’altro il rinnovo è in corso")
    void aPermitIsNotRemindedOfWhileTheRenewalRunsInTheDossierItWasMergedInto() {
        Opened old = opened("ada@example.org", "zh");
        Opened kept = opened("ada@example.org", "zh");
        ended(old);
        united(old, kept);
        permits.remind(Today.inItaly());
        assertThat(states(old)).as("a renewal runs in the other half").isEmpty();
        united(kept, null);
        united(old, null);
        united(kept, old);
        permits.remind(Today.inItaly());
        assertThat(states(old)).as("whichever of them stays").isEmpty();
        united(kept, null);

        permits.remind(Today.inItaly());

        assertThat(states(old)).hasSize(1);
    }

    @Test
    @DisplayName("Il permesso si ricorda anche dopo il rifiuto di un altro, mai a chi è cittadino, è partito o è morto")
    void nobodyIsRemindedOfAPermitThatIsWatchedNoMore() {
        Opened one = opened("ada@example.org", "zh");
        Opened later = opened("ada@example.org", "zh");
        ended(one);
        jdbc.sql("update case_file set dossier_id = ? where id = ?")
                .params(one.dossier(), later.caseId())
                .update();
        assertThat(watched(one)).as("a renewal runs").isEmpty();
        assertThat(after(one, later, "p07Citizenship", "POSITIVE", null)).isEmpty();
        assertThat(after(one, later, "p07Citizenship", "NEGATIVE", null)).containsExactly(one.caseId());
        assertThat(after(one, later, "p09VoluntaryReturn", "POSITIVE", null)).isEmpty();
        assertThat(after(one, later, "p09VoluntaryReturn", "WITHDRAWN", null)).containsExactly(one.caseId());
        assertThat(after(one, later, "p06HousingCertificate", "DECEASED", null)).isEmpty();
        assertThat(after(one, later, "p01PermitRenewal", "NEGATIVE", "16")).isEmpty();
        assertThat(after(one, later, "p03LongTermPermit", "NEGATIVE", "20")).containsExactly(one.caseId());
        jdbc.sql("update case_file set permit_expiry = ? where id = ?")
                .params(Today.inItaly().plusDays(75), later.caseId())
                .update();
        assertThat(watched(one)).as("told once, of the newest").containsExactly(later.caseId());
        jdbc.sql("update case_file set closed_at = null, outcome = null, state = 'NOTIFIED' where id = ?")
                .param(later.caseId())
                .update();
        assertThat(watched(one)).as("refused, the remedies run").containsExactly(later.caseId());
    }

    @Test
    @DisplayName("Si ricorda anche il permesso che sta solo tra i documenti della persona; non più quello vecchio")
    void remindsOfAPermitThatStandsAmongThePapers() {
        Opened one = opened("ada@example.org", "zh");
        ended(one);
        listed(one, Today.inItaly().plusDays(100));

        permits.remind(Today.inItaly());
        permits.remind(Today.inItaly());

        assertThat(watched(one)).as("the one that ends earlier").isEmpty();
        assertThat(ends(one)).containsExactly(Today.inItaly().plusDays(100));
        send(noon());
        assertThat(states(one)).containsExactly("M01 SENT");
    }

    @Test
    @DisplayName(
            "Per il permesso che scade si telefona allo sportello che tiene il fascicolo, non a quello della pratica")
    void namesTheDeskThatKeepsTheDossier() throws Exception {
        Opened one = opened("custode@example.org", "it");
        ended(one);
        jdbc.sql(
                        "update dossier set owner_office_id = (select id from registry_office where code = 'HD-ALBA') where id = ?")
                .param(one.dossier())
                .update();
        permits.remind(Today.inItaly());

        send(noon());

        var mail = (MimeMultipart) mailsTo("custode@example.org").getLast().getContent();
        assertThat(mail.getBodyPart(0).getContent().toString())
                .contains("0173 000002")
                .doesNotContain("0171 000001");
    }

    @Test
    @DisplayName("Del permesso tra i documenti non si scrive più quando una pratica ne chiede un altro")
    void aPermitAmongThePapersIsNotRemindedOfWhileACaseAsksForAnother() {
        Opened one = opened("ada@example.org", "zh");
        ended(one);
        listed(one, Today.inItaly().plusDays(100));
        permits.remind(Today.inItaly());
        jdbc.sql("update case_expiry set renewal_id = ? where dossier_id = ?")
                .params(one.caseId(), one.dossier())
                .update();

        send(noon());

        assertThat(states(one)).containsExactly("M01 CANCELLED");
    }

    private static Instant noon() {
        return Today.inItaly().atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    @Test
    @DisplayName("Un rinnovo rifiutato che aspetta i rimedi non fa tacere il permesso avuto dopo")
    void aRefusedRenewalThatWaitsKeepsNobodyFromHearingOfTheNextPermit() {
        Opened refused = opened("ada@example.org", "zh");
        Opened next = opened("ada@example.org", "zh");
        jdbc.sql("update case_file set state = 'NOTIFIED' where id = ?")
                .param(refused.caseId())
                .update();
        jdbc.sql("update case_file set dossier_id = ? where id = ?")
                .params(refused.dossier(), next.caseId())
                .update();
        assertThat(watched(refused)).as("the next one runs").isEmpty();

        ended(next);
        listed(refused, Today.inItaly().plusDays(75));

        assertThat(watched(refused)).containsExactly(next.caseId());
    }

    private List<LocalDate> ends(Opened one) {
        return jdbc.sql("select date(about_at) from message_out where case_id = ? and kind = 'M01'")
                .param(one.caseId())
                .query(LocalDate.class)
                .list();
    }

    private List<Long> after(Opened one, Opened later, String procedure, String outcome, @Nullable String permit) {
        jdbc.sql("update case_file set state = 'CLOSED', outcome = ?, procedure_key = ?, permit_type = ?,"
                        + " permit_expiry = null, closed_at = utc_timestamp(3) where id = ?")
                .params(Arrays.asList(outcome, procedure, permit, later.caseId()))
                .update();
        return watched(one);
    }

    private List<Long> watched(Opened one) {
        return jdbc.sql("select case_id from message_permit where dossier_id = ?")
                .param(one.dossier())
                .query(Long.class)
                .list();
    }
}
