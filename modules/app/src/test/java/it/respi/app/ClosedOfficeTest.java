// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office that closed: what it kept stays readable under its name, and nothing new is sent to it. */
class ClosedOfficeTest extends ApplicationTest {
    private static final String CODE = "HD-CHIUSO";

    @Autowired
    private JdbcClient jdbc;

    private Pages desk;
    private MarkedDossier dossier;

    @BeforeEach
    void aDossierThatTheClosedOfficeKeeps() {
        jdbc.sql("insert ignore into registry_office (code, kind, name, short_name, address, phone, email, hours,"
                        + " patron_days, province, closed) values (?, 'HELP_DESK', 'Sportello chiuso di prova',"
                        + " 'Sportello chiuso', '-', '-', '-', '-', '', 'CN', true)")
                .param(CODE)
                .update();
        desk = as("HD-CUNEO", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
    }

    @Test
    void itsDossiersKeepTheirPages() {
        Pages bra = as("HD-BRA", Lane.HD_OP);
        dossier.statedBy(bra);
        jdbc.sql("update dossier set owner_office_id = ? where id = ?")
                .params(office(), dossier.id())
                .update();

        for (String page : List.of("", "/storia", "/persona", "/diagramma")) {
            assertThat(bra.read(dossier.path() + page)).as(page).hasStatusOk();
        }
        assertThat(bra.read("/api/v1/dossiers/" + dossier.number()))
                .hasStatusOk()
                .bodyText()
                .contains(CODE);
    }

    @Test
    void nothingIsSentToIt() {
        Map<String, String> form =
                Map.of("verb", "REFER", "office", Integer.toString(office()), "words", "Un corso di italiano");

        assertThat(desk.read(dossier.path() + "/passaggio")).bodyText().doesNotContain("Sportello chiuso");
        assertThat(desk.send(dossier.path() + "/passaggio", form)).hasStatus(422);
    }

    private int office() {
        return jdbc.sql("select id from registry_office where code = ?")
                .param(CODE)
                .query(Integer.class)
                .single();
    }
}
