// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The access register: one line for each look at a dossier. */
class AccessTest extends ApplicationTest {
    private static final Pattern MODEL = Pattern.compile("data-model=\"([^\"]+)\"");

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"", "/persona", "/documenti", "/storia", "/diagramma"})
    void eachPageOfADossierIsWrittenDownOnce(String tab) {
        String dossier = "/u/dossier/" + number();
        long before = written();

        assertThat(as("HD-ALBA", Lane.HD_OP).read(dossier + tab)).hasStatusOk();

        assertThat(written() - before).isEqualTo(1);
    }

    @Test
    void drawingTheDiagramIsNoSecondLook() throws Exception {
        Pages desk = as("HD-ALBA", Lane.HD_OP);
        String page =
                desk.read("/u/dossier/" + number() + "/diagramma").getResponse().getContentAsString();
        Matcher model = MODEL.matcher(page);
        assertThat(model.find()).isTrue();
        long before = written();

        assertThat(desk.read(model.group(1))).hasStatusOk().bodyText().contains("BPMNShape");

        assertThat(written()).isEqualTo(before);
    }

    private long written() {
        return jdbc.sql("select count(*) from platform_audit").query(Long.class).single();
    }

    private String number() {
        List<String> found = jdbc.sql("select d.number from dossier d join dossier_person p on p.id = d.holder_id"
                        + " where p.surname = 'Quispe Mamani'")
                .query(String.class)
                .list();
        return found.getFirst();
    }
}
