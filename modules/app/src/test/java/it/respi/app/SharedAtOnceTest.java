// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Protection;
import it.respi.dossiers.person.PersonForm;
import it.respi.dossiers.sharing.protection.Guard;
import it.respi.dossiers.sharing.protection.NamedPeople;
import it.respi.kernel.actor.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What changes who takes part and what changes the person come in a row, whoever is faster. */
class SharedAtOnceTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private NamedPeople named;

    @Autowired
    private PlatformTransactionManager transactions;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private Pages desk;
    private MarkedDossier dossier;

    @BeforeEach
    void aDossier() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void anOfficeThatComesInWhileThePersonIsCorrectedFindsTheDossierAfterwards() throws Exception {
        Pages bra = as("HD-BRA", Lane.HD_OP);
        int office = bra.actor().office().id();
        List<Future<?>> sharing = new ArrayList<>();

        dossiers.correct(dossier.number(), desk.actor(), now -> {
            sharing.add(threads.submit(() -> inTransaction(() -> {
                Dossier shared = dossiers.forProcess(dossier.id());
                dossiers.share(shared, office);
            })));
            doneOrHeld(sharing.getFirst());
            PersonForm corrected = PersonForm.of(now.holder().data());
            corrected.surname = "Rinominata";
            return corrected.toData();
        });
        sharing.getFirst().get(20, TimeUnit.SECONDS);

        assertThat(words(office))
                .as("the words of the new name")
                .isNotEmpty()
                .isEqualTo(words(desk.actor().office().id()));
    }

    @Test
    @DisplayName("Due che nominano persone nello stesso momento: il secondo lo viene a sapere")
    void ofTwoWhoNamePeopleAtOnceTheSecondIsTold() throws Exception {
        assertThat(desk.send(dossier.path() + "/protezione", Map.of("kind", "VICTIM")))
                .hasStatus3xxRedirection();
        int head = as("HD-CUNEO", Lane.HD_RESP).actor().staffId();
        List<Future<Integer>> second = new ArrayList<>();

        inTransaction(() -> {
            jdbc.sql("select id from dossier where id = ? for update")
                    .param(dossier.id())
                    .query(Long.class)
                    .single();
            jdbc.sql("insert into dossier_named (dossier_id, staff_id, named_by, at) values (?, ?, 0, now())")
                    .params(dossier.id(), head)
                    .update();
            Map<String, String> form = Map.of(
                    "kind",
                    "VICTIM",
                    "seenKind",
                    "VICTIM",
                    "seen",
                    Integer.toString(desk.actor().staffId()));
            second.add(threads.submit(() -> desk.send(dossier.path() + "/protezione", form)
                    .getResponse()
                    .getStatus()));
            doneOrHeld(second.getFirst());
        });

        assertThat(second.getFirst().get(20, TimeUnit.SECONDS)).isEqualTo(409);
        assertThat(jdbc.sql("select count(*) from dossier_named where dossier_id = ? and staff_id = ?")
                        .params(dossier.id(), head)
                        .query(Integer.class)
                        .single())
                .as("whom the first named")
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "Due che cambiano il tipo di protezione nello stesso momento: il secondo vede che cosa ha fatto il primo")
    void ofTwoWhoChangeTheKindAtOnceTheSecondIsTold() throws Exception {
        assertThat(desk.send(dossier.path() + "/protezione", Map.of("kind", "VICTIM")))
                .hasStatus3xxRedirection();
        String self = Integer.toString(desk.actor().staffId());
        List<Future<MvcTestResult>> second = new ArrayList<>();

        inTransaction(() -> {
            jdbc.sql("update dossier set protection = 'MINOR', version = version + 1 where id = ?")
                    .param(dossier.id())
                    .update();
            Map<String, String> form = Map.of("kind", "VICTIM", "people", self, "seenKind", "VICTIM", "seen", self);
            second.add(threads.submit(() -> desk.send(dossier.path() + "/protezione", form)));
            doneOrHeld(second.getFirst());
        });

        MvcTestResult answer = second.getFirst().get(20, TimeUnit.SECONDS);
        assertThat(answer).hasStatus(409).bodyText().contains("Guarda com’è ora", "<bdi>Protetto: minore</bdi>");
        assertThat(answer)
                .as("what it is now is sent with the next try")
                .bodyText()
                .contains("name=\"seenKind\" value=\"MINOR\"");
        assertThat(jdbc.sql("select protection from dossier where id = ?")
                        .param(dossier.id())
                        .query(String.class)
                        .single())
                .isEqualTo("MINOR");
    }

    @Test
    @DisplayName("Un passo che nasce mentre il dossier viene protetto nasce protetto")
    void aStepThatComesWhileTheDossierIsProtectedIsGuarded() throws Exception {
        assertThat(desk.send(dossier.path() + "/pratica/nuova", Map.of("procedure", "a05Orientation")))
                .hasStatus3xxRedirection();
        long caseId = jdbc.sql("select max(id) from case_file where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
        String withdraw = dossier.path() + "/pratica/" + caseId + "/rinuncia";
        Map<String, String> signed = Map.of("signedOn", Today.inItaly().toString());
        List<Future<MvcTestResult>> asked = new ArrayList<>();

        inTransaction(() -> {
            named.protect(dossier.number(), desk.actor(), new Guard(Protection.VICTIM, Set.of(me())), Guard.NONE);
            asked.add(threads.submit(() -> desk.send(withdraw, signed)));
            doneOrHeld(asked.getFirst());
        });

        assertThat(asked.getFirst().get(20, TimeUnit.SECONDS)).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select guarded from case_step where dossier_id = ?")
                        .param(dossier.id())
                        .query(Boolean.class)
                        .list())
                .hasSizeGreaterThan(2)
                .containsOnly(true);
    }

    @Test
    void whoHasToCorrectTheFormIsStillToldOfAChange() {
        assertThat(desk.send(dossier.path() + "/protezione", Map.of("kind", "VICTIM")))
                .hasStatus3xxRedirection();

        assertThat(desk.send(dossier.path() + "/protezione", Map.of("kind", "", "seenKind", "MINOR", "seen", "7")))
                .hasStatus(422)
                .bodyText()
                .contains("name=\"seenKind\" value=\"MINOR\"", "name=\"seen\" value=\"7\"");
    }

    private int me() {
        return desk.actor().staffId();
    }

    private Set<String> words(int office) {
        return new TreeSet<>(jdbc.sql("select token from dossier_token where dossier_id = ? and office_id = ?")
                .params(dossier.id(), office)
                .query(String.class)
                .list());
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    /** Until it is done, or for as long as shows that the lock holds it. */
    private static void doneOrHeld(Future<?> other) {
        try {
            other.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException held) {
            assertThat(other).isNotDone();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
