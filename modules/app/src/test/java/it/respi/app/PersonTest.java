// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PersonTest extends ApplicationTest {
    private static final Pattern INPUT = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsThePersonToWhomeverTakesPartAndEditsOnlyAtTheDeskThatKeepsIt() {
        String persona = "/u/dossier/" + numberOf("Wu") + "/persona";

        assertThat(as("HD-CUNEO", Lane.HD_OP).read(persona)).bodyText().contains("WUXYIX75E05Z210B", "Correggi i dati");
        assertThat(as("QUE-CUNEO", Lane.QUE_ACC).read(persona))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Correggi i dati");
        assertThat(as("QUE-CUNEO", Lane.QUE_ACC).read(persona + "/modifica")).hasStatus(403);
        assertThat(as("HD-BRA", Lane.HD_OP).read(persona)).hasStatus(404);
    }

    @Test
    void aCorrectedNameIsShownInTheWorkListToo() {
        String number = numberOf("Mensah");
        Pages desk = as("HD-ALBA", Lane.HD_OP);
        Map<String, String> form = shown(desk, number);
        form.put("person.surname", "Mensà");

        assertThat(desk.send("/u/dossier/" + number + "/persona", form)).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select person_label from case_step where dossier_number = ? and state in (0, 1)")
                        .param(number)
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .containsOnly("Mensà Kofi");
    }

    @Test
    void refusesAnOldVersionWithWhatBothWroteAndMergesTheRest() {
        String number = numberOf("Gashi");
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        Map<String, String> first = shown(desk, number);
        Map<String, String> second = new HashMap<>(first);
        first.put("person.phone", "+393339999999");
        first.put("person.municipality", "Busca");
        second.put("person.phone", "+393338888888");
        second.put("person.address", "Via Nuova 5");

        assertThat(desk.send("/u/dossier/" + number + "/persona", first)).hasStatus3xxRedirection();
        MvcTestResult refused = desk.send("/u/dossier/" + number + "/persona", second);

        assertThat(refused).hasStatus(409);
        assertThat(refused).bodyText().contains("keep.person.phone", "+393339999999", "Via Nuova 5", "Busca");
        assertThat(refused).bodyText().doesNotContain("keep.person.address");

        Map<String, String> again = inputs(refused);
        again.put("person.sex", "M");
        again.putAll(Map.of("person.birthCountry", "KOS", "person.citizenship", "KOS", "person.language", "sq"));
        again.put("keep.person.phone", "theirs");
        assertThat(desk.send("/u/dossier/" + number + "/persona", again)).hasStatus3xxRedirection();
        assertThat(inputs(desk.read("/u/dossier/" + number + "/persona/modifica")))
                .containsEntry("person.phone", "+393339999999")
                .containsEntry("person.address", "Via Nuova 5")
                .containsEntry("person.municipality", "Busca");
    }

    /** The form as the page shows it; its select boxes are read from the hidden values "before". */
    private static Map<String, String> shown(Pages desk, String number) {
        Map<String, String> form = inputs(desk.read("/u/dossier/" + number + "/persona/modifica"));
        for (String name : new String[] {"sex", "birthCountry", "citizenship", "language"}) {
            form.put("person." + name, form.getOrDefault("before." + name, ""));
        }
        return form;
    }

    private static Map<String, String> inputs(MvcTestResult page) {
        Map<String, String> inputs = new HashMap<>();
        Matcher input = INPUT.matcher(body(page));
        while (input.find()) {
            if (!input.group(1).startsWith("_") && !input.group(1).startsWith("keep.") && !"q".equals(input.group(1))) {
                inputs.put(input.group(1), input.group(2).replace("&#39;", "'"));
            }
        }
        return inputs;
    }

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private String numberOf(String surname) {
        return jdbc.sql(
                        "select d.number from dossier d join dossier_person p on p.id = d.holder_id where p.surname = ?")
                .param(surname)
                .query(String.class)
                .single();
    }
}
