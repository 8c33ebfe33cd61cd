// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.audit.VerifyRun;
import it.respi.kernel.actor.Lane;
import java.util.Map;
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
        assertThat(VerifyRun.of(Map.of(
                        "RESPI_DB_URL", settings.getRequiredProperty("spring.datasource.url"),
                        "RESPI_DB_USER", settings.getRequiredProperty("spring.datasource.username"),
                        "RESPI_DB_PASSWORD", settings.getRequiredProperty("spring.datasource.password"),
                        "RESPI_KEYS_DIR", settings.getRequiredProperty("respi.keys.dir"))))
                .endsWith("true");
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
