// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.document.AddDocument;
import it.respi.kernel.actor.Lane;
import it.respi.launcher.part.Pause;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A binder with real documents: drawn apart, written in the history, given to who asked only. */
class BinderJobTest extends ApplicationTest {
    private static final int PAGES = 14;
    private static final int PATIENCE = 200;
    private static final long PAUSE = 100;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AddDocument addDocument;

    @Autowired
    private PlatformTransactionManager transactions;

    @SuppressWarnings("NullAway.Init")
    private Pages desk;

    private String path = "";
    private long scan;
    private long photo;

    @BeforeEach
    void twoDocuments() throws IOException {
        desk = as("HD-ALBA", Lane.HD_OP);
        String number = jdbc.sql("select d.number from dossier d join dossier_person p on p.id = d.holder_id"
                        + " where p.surname = 'Quispe Mamani'")
                .query(String.class)
                .single();
        path = "/u/dossier/" + number;
        scan = addDocument.add(desk.actor(), number, "D02", "passaporto.pdf", BinderPapers.pdf(PAGES));
        photo = addDocument.add(desk.actor(), number, "D07", "foto.png", BinderPapers.png());
    }

    @Test
    @DisplayName("Ogni documento stampato è nella storia prima del primo byte, con chi lo ha avuto")
    void drawsEachPageAndWritesDownEachDocument() throws IOException {
        byte[] binder = new Binders(desk).made(path, List.of("DOCUMENTS"), List.of(scan, photo));

        assertThat(BinderPapers.pictures(binder)).isEqualTo(PAGES + 1);
        assertThat(jdbc.sql("select object from platform_audit where action = 'PRINT_BINDER' and staff_id = ?"
                                + " and object is not null order by object")
                        .param(desk.actor().staffId())
                        .query(String.class)
                        .list())
                .contains("dossier_document/" + scan, "dossier_document/" + photo);
    }

    @Test
    void isGivenToWhoAskedAndToNobodyElse() {
        String job = asked(UUID.randomUUID().toString());
        Pages colleague = as("HD-ALBA", Lane.HD_RESP);
        for (String part : List.of("", "/stato", "/risultato")) {
            assertThat(colleague.read(job + part)).hasStatus(404);
        }
        assertThat(desk.read(job)).hasStatusOk();
        assertThat(Binders.body(desk.read("/u/esportazioni"))).contains(job);
        assertThat(Binders.body(colleague.read("/u/esportazioni"))).doesNotContain(job);
    }

    @Test
    @DisplayName("Chi non vede più una parte non riceve il fascicolo che la contiene (art. 5 GDPR)")
    void isNotGivenToWhoSeesAPartOfItNoLonger() {
        Pages cuneo = as("HD-CUNEO", Lane.HD_OP);
        MarkedDossier dossier = MarkedDossier.of(jdbc, cuneo, as("PROV-CUNEO", Lane.PROV_SOC));
        assertThat(new Binders(cuneo).made(dossier.path(), List.of("NOTES"), List.of()))
                .isNotEmpty();
        String job = "/u/lavori/" + newest(cuneo);
        assertThat(cuneo.read(job + "/risultato")).hasStatusOk();

        dossier.keptBy(as("HD-BRA", Lane.HD_OP));

        assertThat(Binders.body(cuneo.read(dossier.path() + "/note")))
                .doesNotContain(dossier.mark(it.respi.dossiers.Section.COUNSELLING));
        assertThat(cuneo.read(job + "/risultato")).hasStatus(403);
        assertThat(cuneo.read("/api/v1/jobs/" + newest(cuneo) + "/result")).hasStatus(403);
    }

    private long newest(Pages reader) {
        return jdbc.sql("select max(id) from platform_job where staff_id = ?")
                .param(reader.actor().staffId())
                .query(Long.class)
                .single();
    }

    @Test
    void isAskedForOnceHoweverOftenTheFormIsSent() {
        String key = UUID.randomUUID().toString();
        assertThat(asked(key)).isEqualTo(asked(key));
    }

    @Test
    void isMadeByTheNextNodeWhenItsNodeIsKilledInTheMiddle() {
        long id = leftByAKilledNode(1);

        assertThat(stateAfter(id, "RUNNING", "WAITING")).isEqualTo("DONE");
        assertThat(Binders.text(desk.read("/u/lavori/" + id + "/risultato")
                        .getResponse()
                        .getContentAsByteArray()))
                .contains("Quispe Mamani");
        assertThat(jdbc.sql("select tries from platform_job where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void saysInWordsThatItFailedAfterItEndedThreeNodes() {
        long id = leftByAKilledNode(3);

        assertThat(stateAfter(id, "RUNNING", "WAITING")).isEqualTo("FAILED");
        assertThat(Binders.body(desk.read("/u/lavori/" + id))).contains("n-red");
        assertThat(desk.read("/u/lavori/" + id + "/risultato")).hasStatus(422);
    }

    @Test
    void isDeletedWhenItsTimeIsOver() {
        byte[] binder = new Binders(desk).made(path, List.of("PERSON"), List.of());
        assertThat(binder).isNotEmpty();
        long id = jdbc.sql("select max(id) from platform_job where staff_id = ? and state = 'DONE'")
                .param(desk.actor().staffId())
                .query(Long.class)
                .single();
        jdbc.sql("update platform_job set expires_at = now() - interval 1 day where id = ?")
                .param(id)
                .update();

        for (int look = 0; look < PATIENCE && !state(id).equals("EXPIRED"); look++) {
            Pause.millis(PAUSE);
        }

        assertThat(desk.read("/u/lavori/" + id + "/risultato")).hasStatus(422);
        assertThat(jdbc.sql("select count(*) from platform_data_key where owner_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Asked for, and held by a node that is no more, before any other sees it. */
    private long leftByAKilledNode(int tries) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            asked(UUID.randomUUID().toString());
            jdbc.sql("update platform_job set state = 'RUNNING', holder = 'gone', tries = ?, done = 3, held_until ="
                            + " utc_timestamp(3) - interval 1 second where id = ?")
                    .params(tries, newest("state = 'WAITING'"))
                    .update();
        });
        return newest("true");
    }

    private long newest(String which) {
        return jdbc.sql("select max(id) from platform_job where staff_id = ? and " + which)
                .param(desk.actor().staffId())
                .query(Long.class)
                .single();
    }

    private String stateAfter(long id, String... others) {
        for (int look = 0; look < PATIENCE && List.of(others).contains(state(id)); look++) {
            Pause.millis(PAUSE);
        }
        return state(id);
    }

    private String state(long id) {
        return jdbc.sql("select state from platform_job where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private String asked(String key) {
        var answer = new Binders(desk).ask(path, key, List.of("PERSON"), List.of());
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
