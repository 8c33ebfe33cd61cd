// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.cases.CaseId;
import it.respi.cases.casefile.Appointments;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.kernel.actor.Lane;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What ends, as the desk that keeps the dossier reads it (scadenzario). */
class ExpiryTest extends ExpiryGround {
    @Autowired
    private Appointments appointments;

    @Autowired
    private CaseFiles files;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("P1.01: dall’elenco si apre il rinnovo con quello che si sa già, una volta sola")
    void theRenewalIsOpenedFromTheListWithWhatIsKnownAndOnlyOnce() {
        endsTomorrow(kept);
        assertThat(line(operator, NOW, kept))
                .contains("manca 1 giorno", "Nessuna pratica", kept.path() + "/pratica/nuova");
        assertThat(body(operator.read(kept.path() + "/pratica/nuova")))
                .contains(
                        "value=\"I77665544\"",
                        "value=\"" + TOMORROW + "\"",
                        "value=\"16\" selected",
                        "quello che sappiamo");

        assertThat(operator.send(kept.path() + "/pratica/nuova", renewal(TOMORROW)))
                .hasStatus3xxRedirection();

        assertThat(line(operator, NOW, kept)).contains("Pratica aperta il").doesNotContain("/pratica/nuova");
        assertThat(operator.send(kept.path() + "/pratica/nuova", renewal(TOMORROW)))
                .hasStatus(422)
                .bodyText()
                .contains("già una pratica aperta");
    }

    @Test
    @DisplayName("Due persone, o due nodi, nello stesso momento: si apre un solo rinnovo")
    void ofTwoWhoOpenAtOnceOneIsRefused() throws Exception {
        endsTomorrow(kept);
        long before = cases();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<CompletableFuture<Integer>> both = transaction.execute(status -> {
                jdbc.sql("select id from dossier where id = ? for update")
                        .param(kept.id())
                        .query(Long.class)
                        .single();
                List<CompletableFuture<Integer>> sent = List.of(opening(threads), opening(threads));
                held(sent);
                return sent;
            });
            assertThat(List.of(
                            both.get(0).get(30, TimeUnit.SECONDS), both.get(1).get(30, TimeUnit.SECONDS)))
                    .containsExactlyInAnyOrder(302, 422);
        }
        assertThat(cases()).isEqualTo(before + 1);
    }

    @Test
    void anotherDeskAndWhoIsNotNamedSeeNothing() {
        endsTomorrow(kept);
        assertThat(line(head, NOW, kept)).isNotEmpty();
        assertThat(line(as("HD-ALBA", Lane.HD_OP), NOW, kept)).isEmpty();
        assertThat(as("QUE-CUNEO", Lane.QUE_ACC).read("/u/scadenze")).hasStatus(403);
        assertThat(as("PROV-CUNEO", Lane.PROV_SOC).read("/u/scadenze")).hasStatus(403);

        protect(kept);

        assertThat(line(head, NOW, kept)).isEmpty();
        assertThat(line(operator, NOW, kept)).isNotEmpty();
    }

    @Test
    @DisplayName("Il passaporto che sarà scaduto il giorno dell’appuntamento")
    void whatWillHaveEndedAtTheAppointmentIsListed() {
        String list = "/u/scadenze?vista=appuntamento";
        kept.correct(
                operator,
                "documenti-identita",
                Map.of("paper.passport.expires", TODAY.plusDays(3).toString()));
        assertThat(line(operator, "/u/scadenze?vista=passaporti&quando=subito", kept))
                .contains("mancano 3 giorni");
        assertThat(line(operator, list, kept)).isEmpty();

        jdbc.sql("update case_file set state = 'RECEIVED_QUE' where dossier_id = ?")
                .param(kept.id())
                .update();
        change(file ->
                appointments.summoned(file, LocalDateTime.of(TODAY.plusDays(4), LocalTime.of(9, 0)), "Questura"));
        assertThat(line(operator, list, kept)).contains("Passaporto", "Appuntamento il");

        change(appointments::unsummoned);
        assertThat(line(operator, list, kept)).isEmpty();
    }

    @Test
    void aDocumentIsListedByTheLastDayThatItWasCorrectedTo() {
        long document = jdbc.sql("select id from dossier_document where dossier_id = ?")
                .param(kept.id())
                .query(Long.class)
                .single();
        String data = kept.path() + "/documenti/" + document + "/dati";
        Map<String, String> form = new HashMap<>(
                new BlockPage("", "", Map.of()).shownBy(operator.read(data)).typed());
        form.keySet().removeIf(name -> name.startsWith("_"));
        form.put("validUntil", TODAY.plusDays(2).toString());

        assertThat(operator.send(data, form)).hasStatus3xxRedirection();

        assertThat(line(operator, "/u/scadenze?vista=documenti&quando=subito", kept))
                .contains("mancano 2 giorni", kept.path() + "/documenti");
    }

    @Test
    void mergedDossiersAreOneLineOfTheOneThatStaysUntilTheyAreTwoAgain() {
        endsTomorrow(other);
        long merger = merge();
        assertThat(line(operator, NOW, other)).isEmpty();
        assertThat(line(operator, NOW, kept)).contains("manca 1 giorno");

        act(operator, merger, "SPLIT", Map.of("words", WHY));
        act(head, merger, "SPLIT_CONFIRM", Map.of());
        assertThat(jdbc.sql("select count(*) from dossier where id = ? and merged_into is null")
                        .param(other.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(line(operator, NOW, other)).contains("manca 1 giorno");
        assertThat(line(operator, NOW, kept)).isEmpty();
    }

    private CompletableFuture<Integer> opening(ExecutorService threads) {
        return CompletableFuture.supplyAsync(
                () -> operator.send(kept.path() + "/pratica/nuova", renewal(TOMORROW))
                        .getResponse()
                        .getStatus(),
                threads);
    }

    /** Both have asked, and wait for the dossier. */
    private static void held(List<CompletableFuture<Integer>> sent) {
        sent.forEach(one ->
                assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> one.get(1, TimeUnit.SECONDS)));
    }

    private void change(Consumer<CaseFile> how) {
        transaction.executeWithoutResult(status -> {
            CaseFile file = files.forProcess(new CaseId(newest(kept)));
            how.accept(file);
            files.put(file);
        });
    }

    private long cases() {
        return jdbc.sql("select count(*) from case_file where dossier_id = ?")
                .param(kept.id())
                .query(Long.class)
                .single();
    }
}
