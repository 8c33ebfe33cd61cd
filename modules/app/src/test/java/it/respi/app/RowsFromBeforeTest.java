// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.audit.VerifyRun;
import it.respi.kernel.actor.Lane;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** What stood readable in cases and documents is shown as before, sealed by the upkeep, and still vouched for. */
class RowsFromBeforeTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Environment settings;

    @Autowired
    private ByHand byHand;

    @Test
    void isSealedByTheUpkeepAndReadAsBefore() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        MarkedDossier dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        jdbc.sql("update case_file set permit_number = 'OLD1234', sealed_permit_number = null, pratica = '26CN777777',"
                        + " assicurata = '555566667777', person_id = null where dossier_id = ?")
                .param(dossier.id())
                .update();
        jdbc.sql("update case_checklist i join case_file f on f.id = i.case_id set i.reason = 'Pagina mancante',"
                        + " i.state = 'REJECTED' where f.dossier_id = ? and i.code = 'D03'")
                .param(dossier.id())
                .update();
        jdbc.sql("update dossier set sealed_by = 0 where id = ?")
                .param(dossier.id())
                .update();
        shows(desk, dossier);

        ReflectionTestUtils.invokeMethod(context.getBean("sealUpkeep"), "run");

        shows(desk, dossier);
        assertThat(readable(dossier)).isZero();
        byHand.known();
        assertThat(VerifyRun.of(settings)).endsWith("true");
    }

    @Test
    void permissionsOfTheArchiveAuthorityAreSealedAndReadAsBefore() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        MarkedDossier dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        jdbc.sql("insert into dossier_disposal (id, dossier_id, rule, scope, due_on, state, proposed_at, permission,"
                        + " first_by, first_at) values (?, ?, 'DESK_FILE', 'WHOLE', '2020-01-01', 'FIRST', now(),"
                        + " 'SAB prot. 4321', ?, now())")
                .params(dossier.id() + 1, dossier.id(), desk.actor().staffId())
                .update();
        jdbc.sql(
                        "insert into dossier_erasure (id, dossier_id, person_id, scope, basis, permission, first_by, second_by,"
                                + " at, rows_gone, files_gone, listed_at) values (?, ?, 1, 'COPIES', 'COPIES', 'SAB prot. 8765',"
                                + " 1, 2, now(), 1, 1, now())")
                .params(dossier.id() + 2, dossier.id())
                .update();
        jdbc.sql("update dossier set sealed_by = 1 where id = ?")
                .param(dossier.id())
                .update();

        ReflectionTestUtils.invokeMethod(context.getBean("sealUpkeep"), "run");
        ReflectionTestUtils.invokeMethod(context.getBean("proofUpkeep"), "run");

        assertThat(desk.read("/u/conservazione")).bodyText().contains("SAB prot. 4321");
        assertThat(new MarksLeft(jdbc).placesOf("SAB prot. 4321", "SAB prot. 8765"))
                .isEmpty();
        assertThat(jdbc.sql("select count(*) from dossier_erasure where sealed_permission is not null and id = ?")
                        .param(dossier.id() + 2)
                        .query(Integer.class)
                        .single())
                .isOne();
        jdbc.sql("delete from dossier_disposal where dossier_id = ?")
                .param(dossier.id())
                .update();
        jdbc.sql("delete from dossier_erasure where dossier_id = ?")
                .param(dossier.id())
                .update();
    }

    /** ADR 0020: Kosovo had the code of the postal kit, in sealed blocks too. */
    @Test
    void kosovoIsWrittenByItsCodeInSealedBlocksToo() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        MarkedDossier dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        asBefore(dossier);

        ReflectionTestUtils.invokeMethod(context.getBean("sealUpkeep"), "run");

        assertThat(desk.read("/api/v1/dossiers/" + dossier.number() + "/person"))
                .bodyText()
                .contains("XKX", "KOS Trading")
                .doesNotContain("\"KOS\"");
    }

    private void asBefore(MarkedDossier dossier) {
        long person = jdbc.sql("select holder_id from dossier where id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
        String values = "{\"paper.p1.kind\":\"ID_CARD\",\"paper.p1.number\":\"K1234567\",\"paper.p1.state\":\"KOS\","
                + "\"paper.p1.note\":\"KOS Trading\"}";
        byte[] sealed = context.getBean(FieldCipher.class)
                .seal(person, new Place("dossier_person_block.PAPERS", person), values);
        jdbc.sql("update dossier_person_block set sealed = ? where person_id = ? and block = 'PAPERS'")
                .params(Objects.requireNonNull(sealed), person)
                .update();
        jdbc.sql("update dossier set sealed_by = 1 where id = ?")
                .param(dossier.id())
                .update();
    }

    private static void shows(Pages desk, MarkedDossier dossier) {
        assertThat(desk.read(dossier.path())).bodyText().contains("OLD1234", "26CN777777", "555566667777");
        assertThat(desk.read(dossier.path() + "/documenti")).bodyText().contains("Pagina mancante", "documents-");
    }

    private int readable(MarkedDossier dossier) {
        return jdbc.sql("select (select count(*) from case_file where dossier_id = :id and coalesce(permit_number,"
                        + " assicurata, pratica) is not null) + (select count(*) from case_text t join case_file f on"
                        + " f.id = t.case_id where f.dossier_id = :id and t.body <> '') + (select count(*) from"
                        + " case_checklist i join case_file f on f.id = i.case_id where f.dossier_id = :id and"
                        + " i.reason is not null) + (select count(*) from dossier_document where dossier_id = :id and"
                        + " file_name <> '')")
                .param("id", dossier.id())
                .query(Integer.class)
                .single();
    }
}
