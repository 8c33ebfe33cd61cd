// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom a draft is about is asked before it is kept. */
class DraftSubjectsTest extends ApplicationTest {
    private static final String WORDS = "La signora lavora la mattina";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isKeptForNobodyWhoMayNotSeeWhomItIsAboutAndTellsNobodyWhoIsThere() {
        MarkedDossier dossier = MarkedDossier.of(jdbc, as("HD-CUNEO", Lane.HD_OP), as("PROV-CUNEO", Lane.PROV_SOC));
        String document = jdbc.sql("select max(id) from dossier_document where dossier_id = ?")
                .param(dossier.id())
                .query(String.class)
                .single();
        Pages elsewhere = as("HD-BRA", Lane.HD_OP);
        List<String> about = List.of(
                "nota:" + dossier.number(), "nota:CN-2099-000001", "esito:" + document, "esito:999999999999999999");
        for (String ref : about) {
            assertThat(elsewhere.send("/u/bozze", Map.of("_bozza", ref, "body", WORDS)))
                    .as(ref)
                    .hasStatus(404);
        }
        assertThat(jdbc.sql("select count(*) from platform_draft where staff_id = :staff and object in (:objects)")
                        .param("staff", elsewhere.actor().staffId())
                        .param(
                                "objects",
                                about.stream()
                                        .map(ref -> ref.substring(ref.indexOf(':') + 1))
                                        .toList())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(elsewhere.send("/u/bozze", Map.of("_bozza", "quesito:generale", "_bozzaPagina", "/u/quesiti/nuovo")))
                .as("about nobody")
                .hasStatus3xxRedirection();
        jdbc.sql("delete from platform_draft where object = 'generale'").update();
    }

    @Test
    void knowsTheRowsWhoseIdsHaveNineteenDigits() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        MarkedDossier dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        String late = LateIds.give(jdbc, "dossier_document", "dossier_id = " + dossier.id());

        assertThat(desk.send("/u/bozze", Map.of("_bozza", "esito:" + late, "body", WORDS)))
                .hasStatus3xxRedirection();
        assertThat(as("HD-BRA", Lane.HD_OP).send("/u/bozze", Map.of("_bozza", "esito:" + late, "body", WORDS)))
                .hasStatus(404);
        assertThat(desk.send("/u/bozze", Map.of("_bozza", "esito:9999999999999999999", "body", WORDS)))
                .as("more than any id")
                .hasStatus(404);
        jdbc.sql("delete from platform_draft where object = ?").param(late).update();
    }
}
