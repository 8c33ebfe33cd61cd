// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the clock does to transfers: unopened ones are reported to the sender, expired consents end taking part. */
class TransferWatchTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ScheduledTaskHolder scheduled;

    private Pages owner;
    private Pages other;
    private MarkedDossier dossier;
    private long id;

    @BeforeEach
    void aReferral() {
        owner = as("HD-CUNEO", Lane.HD_OP);
        other = as("HD-SALUZZO", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, owner, as("PROV-CUNEO", Lane.PROV_SOC));
        LocalDate today = Today.inItaly();
        owner.send(
                dossier.path() + "/consenso",
                Map.of(
                        "language",
                        "it",
                        "manner",
                        "READ",
                        "givenOn",
                        today.toString(),
                        "expiresOn",
                        today.plusMonths(6).toString()));
        int office = other.actor().office().id();
        assertThat(owner.send(
                        dossier.path() + "/passaggio",
                        Map.of("verb", "REFER", "office", Integer.toString(office), "words", "Serve un corso")))
                .hasStatus3xxRedirection();
        id = jdbc.sql("select max(id) from dossier_transfer where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    @Test
    void tellsTheSenderOnceThatNobodyOpenedIt() {
        watch();
        assertThat(alarms()).as("there are two working days").isZero();

        late();
        watch();
        assertThat(alarms()).isEqualTo(1);
        assertThat(owner.read("/u/passaggi")).bodyText().contains("Nessuno lo ha aperto");

        assertThat(owner.read("/u/passaggi")).bodyText().contains("in tempo: chiama l’ufficio", "class=\"cnt\"");
        int unopened = unopened();

        other.read("/u/passaggi/" + id);
        assertThat(unopened()).isEqualTo(unopened - 1);
        assertThat(owner.read(dossier.path() + "/condivisione"))
                .bodyText()
                .contains("Aperto")
                .doesNotContain("Nessuno lo ha aperto");
    }

    @Test
    void whatNobodyOpenedStandsFirstAndEverythingIsReached() {
        late();
        watch();
        int office = other.actor().office().id();
        jdbc.sql(
                        "insert into dossier_transfer (id, dossier_id, verb, from_office, to_office, words, staff_id, at, open_by,"
                                + " due_on, outcome, decided_at) select t.id + s.seq, t.dossier_id, 'CONSULT', t.from_office, ?,"
                                + " null, t.staff_id, now(), '2026-01-01', '2026-01-05', 'KNOWN', now() from dossier_transfer t"
                                + " join seq_1_to_60 s where t.id = ?")
                .params(office, id)
                .update();

        String first = text(owner.read("/u/passaggi"));
        int sent = first.indexOf("id=\"out-t\"");
        assertThat(first.indexOf("/u/passaggi/" + id + "\"", sent))
                .as("before the newer ones")
                .isPositive()
                .isLessThan(first.indexOf("/u/passaggi/" + (id + 60) + "\"", sent));
        assertThat(first).doesNotContain("/u/passaggi/" + (id + 1) + "\"");
        int from = first.indexOf("/u/passaggi?inviati=");
        String next = first.substring(from, first.indexOf('#', from));
        assertThat(text(owner.read(next))).contains("/u/passaggi/" + (id + 1) + "\"");
    }

    @Test
    void aReferralThatWasOpenedRaisesNoAlarm() {
        other.read("/u/passaggi/" + id);
        late();

        watch();

        assertThat(alarms()).isZero();
    }

    @Test
    void whatRestsOnAConsentEndsWithIt() {
        other.send("/u/passaggi/" + id, Map.of("outcome", "ACCEPTED"));
        watch();
        assertThat(other.read(dossier.path())).hasStatusOk();

        jdbc.sql("update dossier_consent set expires_on = '2020-01-01' where dossier_id = ?")
                .param(dossier.id())
                .update();
        watch();

        assertThat(other.read(dossier.path())).hasStatus(404);
        assertThat(owner.read(dossier.path())).hasStatusOk();
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void late() {
        jdbc.sql("update dossier_transfer set open_by = '2020-01-01' where id = ?")
                .param(id)
                .update();
    }

    private int alarms() {
        return jdbc.sql("select count(*) from dossier_transfer where id = ? and alarmed_at is not null")
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** As the clock would. */
    private void watch() {
        ScheduledTask task = scheduled.getScheduledTasks().stream()
                .filter(one -> one.toString().contains("TransferWatch"))
                .findFirst()
                .orElseThrow();
        task.getTask().getRunnable().run();
    }

    /** As the page of the sender tells them; there may be others. */
    private int unopened() {
        String page =
                new String(owner.read("/u/passaggi").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return page.split("Nessuno lo ha aperto", -1).length - 1;
    }
}
