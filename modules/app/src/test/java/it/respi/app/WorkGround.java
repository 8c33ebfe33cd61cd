// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import it.respi.kernel.actor.Lane;
import it.respi.platform.data.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A dossier whose first step somebody of a desk and its head may take. */
abstract class WorkGround extends ApplicationTest {
    static final String INBOX = "/u/attivita";
    static final Pattern VIEW = Pattern.compile("/u/attivita/viste/(\\d+)\"");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    Pages anna;
    Pages head;
    MarkedDossier dossier;

    @BeforeEach
    void aDossier() {
        anna = as("HD-FOSSANO", Lane.HD_OP);
        head = as("HD-FOSSANO", Lane.HD_RESP);
        dossier = MarkedDossier.of(jdbc, anna, as("PROV-CUNEO", Lane.PROV_SOC));
        jdbc.sql("delete from case_view").update();
    }

    MvcTestResult fragment(Pages reader, String address) {
        return reader.mvc().perform(get(address).header("HX-Request", "true").with(authentication(reader.signedIn())));
    }

    String figure(String tab) {
        Matcher found = Pattern.compile("<span>" + tab + "</span>\\s*<span class=\"cnt\">"
                        + "<span class=\"visually-hidden\">, </span>(\\d+\\+?)</span>")
                .matcher(body(anna.read(INBOX)));
        assertThat(found.find()).as("figure of " + tab).isTrue();
        return found.group(1);
    }

    String view(String which) {
        return jdbc.sql("select id from case_view where " + which)
                .query(String.class)
                .single();
    }

    long lastAct(Pages who) {
        return act(who, "max");
    }

    long firstAct(Pages who) {
        return act(who, "min");
    }

    long act(Pages who, String which) {
        return jdbc.sql("select " + which + "(u.id) from case_step_undo u join case_step s on s.id = u.step_id"
                        + " where u.staff_id = ? and s.dossier_number = ?")
                .params(who.actor().staffId(), dossier.number())
                .query(Long.class)
                .single();
    }

    int readings() {
        return jdbc.sql("select count(*) from platform_audit where dossier_id = ? and action = 'READ'")
                .param(dossier.id())
                .query(Integer.class)
                .single();
    }

    String id(Pages who) {
        return Integer.toString(who.actor().staffId());
    }

    String step() {
        return dossier.path() + "/passi/" + number();
    }

    long number() {
        return number(dossier);
    }

    long number(MarkedDossier of) {
        return jdbc.sql("select min(id) from case_step where dossier_number = ? and state in (0, 1)")
                .param(of.number())
                .query(Long.class)
                .single();
    }

    long caseId() {
        return jdbc.sql("select case_id from case_step where id = ?")
                .param(number())
                .query(Long.class)
                .single();
    }

    Integer holder(long step) {
        return jdbc.sql("select assignee_id from case_step where id = ?")
                .param(step)
                .query((rs, row) -> rs.getObject(1, Integer.class))
                .list()
                .getFirst();
    }

    static String body(MvcTestResult result) {
        return new String(Objects.requireNonNull(result.getResponse()).getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
