// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import it.respi.launcher.part.Pause;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What lies beside the dossier of a person goes with its erasure too: drafts, prints, lists, the family, who is here. */
class ErasedTracesTest extends ApplicationTest {
    private static final String PERMISSION = "SAB Piemonte prot. 99 del 2/11/2026";
    private static final String WORDS = "La signora non vuole piu essere chiamata";
    private static final int PATIENCE = 200;
    private static final long PAUSE = 100;

    @Autowired
    private JdbcClient jdbc;

    private Pages desk;
    private Pages head;
    private Pages social;
    private MarkedDossier dossier;

    @BeforeEach
    void aDossier() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        head = as("HD-CUNEO", Lane.HD_RESP);
        social = as("PROV-CUNEO", Lane.PROV_SOC);
        dossier = MarkedDossier.of(jdbc, desk, social);
    }

    @Test
    @DisplayName("Nessuna bozza sulla persona resta, qualunque cosa riguardi (art. 17 GDPR)")
    void noDraftAboutThePersonIsLeftWhateverItIsAbout() {
        jdbc.sql("delete from platform_draft where staff_id = ?")
                .param(desk.actor().staffId())
                .update();
        question();
        String id = " where dossier_id = " + dossier.id();
        List<String> objects = List.of(
                "nota:" + dossier.number(),
                "quesito:" + dossier.number(),
                "passaggio:" + dossier.number(),
                "passo:" + one("select min(id) from case_step" + id),
                "passo:" + one("select min(id) from case_step" + id) + "-GRANT",
                "risposta:" + one("select max(id) from dossier_quesito" + id),
                "precedente:" + one("select max(id) from dossier_quesito" + id),
                "pratica:" + one("select max(id) from case_file" + id),
                "documento:" + one("select max(id) from dossier_document" + id),
                "famiglia:" + member(),
                "persona:" + one("select holder_id from dossier where id = " + dossier.id()));
        objects.forEach(this::draft);
        draft("quesito:generale");
        assertThat(draftsWithKeys()).isEqualTo(objects.size() + 1);

        erase();

        assertThat(draftsWithKeys()).as("only what is about nobody").isOne();
        jdbc.sql("delete from platform_draft where object = 'generale'").update();
    }

    @Test
    @DisplayName("Un fascicolo stampato prima non si può più scaricare e il suo file sparisce (art. 17 GDPR)")
    void aPrintThatWasMadeIsGivenToNobodyAndItsFileGoes() {
        byte[] binder = new Binders(desk).made(dossier.path(), List.of("PERSON"), List.of());
        assertThat(Binders.text(binder)).contains(dossier.surname());
        String job = one("select max(id) from platform_job where kind = 'BINDER' and subject_id = " + dossier.id());

        erase();

        assertThat(desk.read("/u/lavori/" + job + "/risultato").getResponse().getStatus())
                .as("gone, erased, or not there any more")
                .isIn(404, 410, 422);
        for (int look = 0; look < PATIENCE && !state(job).equals("EXPIRED"); look++) {
            Pause.millis(PAUSE);
        }
        assertThat(state(job)).isEqualTo("EXPIRED");
        assertThat(one("select count(*) from platform_data_key where owner_id = " + job))
                .isEqualTo("0");
        assertThat(one("select count(*) from platform_job where id = " + job
                        + " and (request is not null or result_key is not null or result_hash is not null)"))
                .isEqualTo("0");
    }

    @Test
    void noListNamesThePersonAndNobodyIsHere() {
        dossier.name(social);
        assertThat(body(social.read("/u/persone-seguite"))).contains(dossier.number());
        assertThat(desk.send(dossier.path() + "/presenza", Map.of())).hasStatusOk();

        erase();

        assertThat(body(social.read("/u/persone-seguite"))).doesNotContain(dossier.number());
        assertThat(one("select count(*) from dossier_presence where dossier_id = " + dossier.id()))
                .isEqualTo("0");
        assertThat(desk.send(dossier.path() + "/presenza", Map.of())).hasStatus(410);
        for (String list : List.of(
                "/u/quesiti",
                "/u/richieste",
                "/u/conservazione",
                "/u/unioni",
                "/u/sportello",
                "/u/attivita",
                "/u/passaggi",
                "/u/precedenti")) {
            assertThat(body(head.read(list))).as(list).doesNotContain(dossier.surname());
        }
    }

    @Test
    void theFamilyThatStaysKnowsThePersonNoMore() {
        MarkedDossier sister = MarkedDossier.of(jdbc, desk, social);
        assertThat(desk.send(
                        sister.path() + "/famiglia/nuovo",
                        Map.of(
                                "dossierNumber", dossier.number(),
                                "relation", "SIBLING",
                                "whereabouts", "IN_ITALY")))
                .hasStatus3xxRedirection();
        assertThat(body(desk.read(sister.path() + "/famiglia"))).contains(dossier.surname());

        erase();

        assertThat(desk.read(sister.path() + "/famiglia")).hasStatusOk();
        assertThat(body(desk.read(sister.path() + "/famiglia"))).doesNotContain(dossier.surname(), dossier.number());
        assertThat(one("select count(*) from dossier_household_member where dossier_id = " + dossier.id()))
                .isEqualTo("0");
    }

    private void question() {
        dossier.takesPart(as("QUE-CUNEO", Lane.QUE_IST));
        assertThat(desk.send(
                        dossier.path() + "/quesiti",
                        Map.of(
                                "office", one("select id from registry_office where code = 'QUE-CUNEO'"),
                                "topic", "PAPER",
                                "subject", "Residenza",
                                "body", "Serve ancora?")))
                .hasStatus3xxRedirection();
        jdbc.sql("update dossier_quesito set state = 'CLOSED' where dossier_id = ?")
                .param(dossier.id())
                .update();
    }

    private String member() {
        desk.send(
                dossier.path() + "/famiglia/nuovo",
                Map.of("surname", "Neri", "givenNames", "Lina", "relation", "CHILD", "whereabouts", "TO_REUNITE"));
        return one("select max(id) from dossier_household_member where sealed_for = (select holder_id from dossier"
                + " where id = " + dossier.id() + ")");
    }

    private void draft(String ref) {
        MvcTestResult kept = desk.send(
                "/u/bozze",
                UUID.randomUUID().toString(),
                Map.of("_bozza", ref, "_bozzaPagina", dossier.path() + "/note", "body", WORDS));
        assertThat(kept).as(ref).hasStatus3xxRedirection();
    }

    private int draftsWithKeys() {
        return jdbc.sql("select count(*) from platform_draft d join platform_data_key k on k.owner_id = d.id"
                        + " where d.staff_id = ?")
                .param(desk.actor().staffId())
                .query(Integer.class)
                .single();
    }

    /** The person asked for it; the head grants it, somebody else carries it out. */
    private void erase() {
        jdbc.sql("update case_file set closed_at = now(), state = 'CLOSED' where dossier_id = ?")
                .param(dossier.id())
                .update();
        String request = new PersonRequests(jdbc, desk, dossier).recorded("ERASURE", PersonRequests.TODAY);
        assertThat(head.send(
                        dossier.path() + "/diritti/" + request,
                        Map.of(
                                "outcome",
                                "GRANTED",
                                "words",
                                "Nessun obbligo di conservazione",
                                "permission",
                                PERMISSION)))
                .hasStatus3xxRedirection();
        String disposal = one("select max(id) from dossier_disposal where dossier_id = " + dossier.id());
        desk.send("/u/conservazione", Map.of("act", "confirm", "ids", disposal));
        assertThat(desk.read(dossier.path())).hasStatus(410);
    }

    /** Of a job that is over and removed there is nothing any more. */
    private String state(String job) {
        return jdbc.sql("select state from platform_job where id = ?")
                .param(job)
                .query(String.class)
                .optional()
                .orElse("EXPIRED");
    }

    private String one(String sql) {
        return Objects.requireNonNull(jdbc.sql(sql).query(String.class).single());
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
