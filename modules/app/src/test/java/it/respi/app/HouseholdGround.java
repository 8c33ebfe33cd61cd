// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.HeldPapers;
import it.respi.kernel.actor.Lane;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A desk, a mother and a child, each with a dossier, for tests of households. */
abstract class HouseholdGround extends ApplicationTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    private HeldPapers held;

    Pages desk;
    MarkedDossier mother;
    MarkedDossier child;

    @BeforeEach
    void twoDossiers() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        mother = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        child = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
    }

    int leave(MarkedDossier who) {
        return desk.send(
                        mother.path() + "/famiglia/" + memberOf(who) + "/fine",
                        Map.of(
                                "version", Integer.toString(versionOf(who)),
                                "until", Today.inItaly().toString(),
                                "ending", "MOVED"))
                .getResponse()
                .getStatus();
    }

    int versionOf(MarkedDossier dossier) {
        return jdbc.sql("select version from dossier_household_member where current_of = ?")
                .param(dossier.id())
                .query(Integer.class)
                .single();
    }

    Set<String> heldBy(MarkedDossier dossier) {
        return held.of(dossier.id()).keySet();
    }

    MvcTestResult share(MarkedDossier dossier, long paper) {
        return desk.send(dossier.path() + "/famiglia/documenti", Map.of("document", Long.toString(paper)));
    }

    void link(MarkedDossier from, MarkedDossier to, String relation) {
        assertThat(add(from, to, relation)).hasStatus3xxRedirection();
    }

    MvcTestResult add(MarkedDossier from, MarkedDossier to, String relation) {
        return desk.send(
                from.path() + "/famiglia/nuovo",
                Map.of("dossierNumber", to.number(), "relation", relation, "whereabouts", "IN_ITALY"));
    }

    static Map<String, String> named(String surname, String relation) {
        return new HashMap<>(
                Map.of("surname", surname, "givenNames", "Lina", "relation", relation, "whereabouts", "TO_REUNITE"));
    }

    long memberOf(MarkedDossier dossier) {
        return jdbc.sql("select id from dossier_household_member where current_of = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    /** Somebody known by name only, added in the mother's dossier. */
    long enter(String surname, String relation) {
        assertThat(desk.send(mother.path() + "/famiglia/nuovo", named(surname, relation)))
                .hasStatus3xxRedirection();
        return newest();
    }

    long newest() {
        return jdbc.sql("select max(id) from dossier_household_member")
                .query(Long.class)
                .single();
    }

    String version(long member) {
        return jdbc.sql("select version from dossier_household_member where id = ?")
                .param(member)
                .query(String.class)
                .single();
    }

    /** The members of the mother's household as the hidden field of a form holds them. */
    String seen() {
        return jdbc.sql("select coalesce(group_concat(concat(m.id, '.', m.version) separator ' '), '')"
                        + " from dossier_household_member m join dossier_household_member me"
                        + " on me.household_id = m.household_id where me.current_of = ? and m.until is null")
                .param(mother.id())
                .query(String.class)
                .single();
    }

    MvcTestResult relate(long relative, String relation, long member) {
        return relate(relative, relation, member, seen());
    }

    MvcTestResult relate(long relative, String relation, long member, String seen) {
        return desk.send(
                mother.path() + "/famiglia/rapporto",
                Map.of(
                        "relative",
                        Long.toString(relative),
                        "relation",
                        relation,
                        "member",
                        Long.toString(member),
                        "seen",
                        seen));
    }

    /** How often the register of that dossier tells that its family was changed. */
    int told(MarkedDossier dossier) {
        return jdbc.sql("select count(*) from platform_audit where dossier_id = ? and action = 'CHANGE_FAMILY'")
                .param(dossier.id())
                .query(Integer.class)
                .single();
    }

    long paper(MarkedDossier dossier, String kind) {
        long id = System.nanoTime();
        jdbc.sql("insert into dossier_document (id, dossier_id, kind, file_name, media_type, size_bytes, pages,"
                        + " content_hash, state, office_id, staff_id, added_at, version) values"
                        + " (?, ?, ?, 'x.pdf', 'application/pdf', 2048, 1, 'x', 'UPLOADED', 1, 1, now(), 0)")
                .params(id, dossier.id(), kind)
                .update();
        return id;
    }

    static int got(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
