// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where the person lives decides which municipality has the case; who applies decides whether it goes by post. */
class WhoDecidesTest extends CaseGround {
    @Test
    @DisplayName("P6.01: decide il comune dove si trova la casa, non quello dello sportello")
    void theMunicipalityOfTheHomeDecides() {
        assertThat(desk.read("/u/dossier/nuovo/procedura?procedure=p06HousingCertificate"))
                .bodyText()
                .contains("Comune che decide", "COM-ALBA", "COM-CUNEO");
        assertThat(desk.read("/u/dossier/nuovo/procedura?procedure=p01PermitRenewal"))
                .bodyText()
                .doesNotContain("Comune che decide");

        assertThat(further(Map.of("procedure", "p06HousingCertificate", "municipality", "COM-ALBA")))
                .isEqualTo("COM-ALBA");
        endNewest();
        assertThat(further(Map.of("procedure", "p06HousingCertificate"))).isEqualTo("COM-CUNEO");
        endNewest();
        assertThat(desk.send(
                        dossier.path() + "/pratica/nuova",
                        Map.of("procedure", "p06HousingCertificate", "municipality", "QUE-CUNEO")))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli un comune in elenco");
    }

    @Test
    @DisplayName("P1.2: chi è rappresentato presenta la domanda in Questura anche per i tipi da kit")
    void whoIsRepresentedDoesNotApplyByPost() {
        Map<String, String> form = new HashMap<>(Map.of(
                "procedure",
                "p01PermitRenewal",
                "permit.permitType",
                "16",
                "permit.permitNumber",
                "I10203040",
                "permit.permitExpiry",
                "2027-03-01"));
        endNewest();
        further(form);
        assertThat(channel()).isEqualTo("KIT");
        endNewest();

        form.put("permit.represented", "true");
        further(form);
        assertThat(channel()).isEqualTo("DIRECT");
    }

    private String further(Map<String, String> form) {
        opened(form);
        return jdbc.sql(
                        "select o.code from case_file c join registry_office o on o.id = c.police_office_id where c.id = ?")
                .param(newest())
                .query(String.class)
                .single();
    }

    private String channel() {
        return jdbc.sql("select channel from case_file where id = ?")
                .param(newest())
                .query(String.class)
                .single();
    }

    private void endNewest() {
        assertThat(desk.send(dossier.path() + "/pratica/" + newest() + "/annulla", Map.of()))
                .hasStatus3xxRedirection();
    }
}
