// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.audit.VerifyRun;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Lane;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A person whose two dossiers are one is protected in both, whichever number was typed. */
class MergedProtectionTest extends MergeGround {
    @Autowired
    private Environment settings;

    @ParameterizedTest(name = "by the number of the one that {0}")
    @ValueSource(strings = {"stays", "was merged"})
    @DisplayName("Proteggere un dossier unito protegge tutta la persona: pagine, API, ricerca, candidati")
    void neitherHalfIsOpen(String typed) {
        Pages police = as("QUE-CUNEO", Lane.QUE_IST);
        kept.takesPart(police);
        other.takesPart(police);
        merge();

        protect(typed.equals("stays") ? kept : other);

        for (Pages reader : List.of(head, police)) {
            for (MarkedDossier one : List.of(kept, other)) {
                for (String page : List.of("", "/persona", "/documenti", "/condivisione")) {
                    assertThat(reader.read(one.path() + page)).as(page).hasStatus(404);
                }
                assertThat(reader.read("/api/v1/dossiers/" + one.number())).hasStatus(404);
                for (String text :
                        List.of(one.surname(), one.further(Section.NUMBERS).getFirst())) {
                    assertThat(body(reader.send("/u/dossier/cerca", Map.of("q", text))))
                            .doesNotContain(kept.number(), other.number());
                }
            }
        }
        assertThat(operator.read(kept.path() + "/persona")).hasStatusOk();
        assertThat(body(operator.read(other.path() + "/persona"))).contains("Confluito in", kept.number());
        assertThat(named(kept)).isEqualTo(named(other)).containsExactly(staff(operator));
        assertVouched();
    }

    @Test
    void anOpeningElsewhereIsToldOfNeitherHalf() {
        Pages bra = as("HD-BRA", Lane.HD_OP);
        merge();
        assertThat(opening(bra)).isPositive();

        protect(kept);

        assertThat(opening(bra)).isZero();
    }

    @Test
    void peopleAndTheEndHoldForBothToo() {
        merge();
        protect(kept);
        Map<String, String> more = Map.of("kind", "MINOR", "people", ids(operator, head));
        assertThat(change(operator, other, more, "VICTIM", operator)).hasStatus3xxRedirection();
        assertThat(named(kept)).isEqualTo(named(other)).hasSize(2);
        assertThat(kinds()).containsExactly("MINOR", "MINOR");
        assertThat(body(head.read(kept.path() + "/protezione"))).contains("uniti a questo", other.number());
        assertThat(change(operator, kept, Map.of("kind", "NONE"), "MINOR", operator, head))
                .hasStatus(403);

        assertThat(change(head, kept, Map.of("kind", "NONE"), "MINOR", operator, head))
                .hasStatus3xxRedirection();

        assertThat(kinds()).containsExactly("NONE", "NONE");
        assertThat(named(kept)).isEmpty();
        assertThat(named(other)).isEmpty();
        assertVouched();
    }

    @Test
    void peopleOfTheOfficeThatKeepsTheOtherHalfMayBeNamed() {
        Pages bra = as("HD-BRA", Lane.HD_RESP);
        other.keptBy(bra);
        kept.takesPart(bra);
        long id = propose(operator, Map.of());
        assertThat(act(bra, id, "CONFIRM", versions(operator, id))).hasStatus3xxRedirection();
        jdbc.sql("delete from dossier_office where dossier_id = ? and office_id = ?")
                .params(kept.id(), bra.actor().office().id())
                .update();

        assertThat(operator.send(kept.path() + "/protezione", Map.of("kind", "VICTIM", "people", ids(bra))))
                .hasStatus3xxRedirection();

        assertThat(bra.read(other.path() + "/persona")).hasStatusOk();
        assertThat(as("HD-BRA", Lane.HD_OP).read(other.path() + "/persona")).hasStatus(404);
    }

    /** Both were protected before, and named different people. */
    @Test
    @DisplayName("Di una metà protetta in cui non si è nominati non si vede e non si cambia niente, neppure che c’è")
    void aHiddenHalfStaysHiddenAndAsItIs() {
        merge();
        Pages bra = as("HD-BRA", Lane.HD_OP);
        jdbc.sql("update dossier set protection = 'VICTIM' where id in (?, ?)")
                .params(kept.id(), other.id())
                .update();
        kept.name(bra);
        other.name(head);

        assertThat(body(head.read(other.path()))).doesNotContain("Confluito", kept.number());
        assertThat(body(head.read(other.path() + "/protezione"))).doesNotContain(kept.number(), "uniti a questo");
        Map<String, String> more = Map.of("kind", "MINOR", "people", ids(operator, head));
        assertThat(change(head, other, more, "VICTIM", head)).hasStatus3xxRedirection();
        assertThat(kinds()).containsExactly("VICTIM", "MINOR");
        assertThat(named(kept)).containsExactly(staff(bra));
        assertThat(change(head, other, Map.of("kind", "NONE"), "MINOR", operator, head))
                .as("what is hidden would be read in this one")
                .hasStatus(422)
                .bodyText()
                .contains("nominato in tutti");
    }

    @Test
    void theEndIsNotRefusedBecauseBothHaveOneCode() {
        jdbc.sql("update dossier_person set codice_fiscale = null where codice_fiscale = 'RSSMRA80A01H501U'")
                .update();
        code(other, "RSSMRA80A01H501U");
        protect(other);
        kept.correct(head, "anagrafica", Map.of("codiceFiscale", "RSSMRA80A01H501U", "noCfReason", ""));
        protect(kept);
        kept.name(head);
        other.name(head);
        merge();

        assertThat(change(head, kept, Map.of("kind", "NONE"), "VICTIM", operator, head))
                .hasStatus3xxRedirection();

        assertThat(kinds()).containsExactly("NONE", "NONE");
    }

    /** How often another desk that opens a dossier for the same person is told of one of the two. */
    private int opening(Pages desk) {
        Map<String, String> form = new HashMap<>(Map.of("procedure", "p01PermitRenewal", "permit.permitType", "16"));
        Map.of("surname", other.surname(), "givenNames", "Ada", "sex", "F", "birthDate", "1990-05-05")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("birthPlace", "Tirana", "birthCountry", "ALB", "citizenship", "ALB", "noCfReason", "chiesto")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("language", "sq", "address", "Via 1", "municipality", "Bra", "postalCode", "12042")
                .forEach((name, value) -> form.put("person." + name, value));
        form.put("person.passportNumber", other.mark(Section.NUMBERS));
        form.putAll(Map.of("permit.permitNumber", "I99887766", "permit.permitExpiry", "2027-03-01"));
        jdbc.sql("delete from dossier_told").update();
        int before = told();
        desk.send("/u/dossier/nuovo", form);
        return told() - before;
    }

    private int told() {
        String entries = "select count(*) from platform_audit where dossier_id = ? and action = 'CANDIDATE'";
        return count(entries, kept) + count(entries, other);
    }

    private MvcTestResult change(
            Pages who, MarkedDossier one, Map<String, String> wanted, String seenKind, Pages... seen) {
        Map<String, String> form = new HashMap<>(wanted);
        form.put("seenKind", seenKind);
        form.put("seen", ids(seen));
        return who.send(one.path() + "/protezione", form);
    }

    private void assertVouched() {
        String said = VerifyRun.of(settings);
        for (MarkedDossier one : List.of(kept, other)) {
            assertThat(said).doesNotContain("dossier/" + one.id() + ":", "dossier_named/" + one.id() + "-");
        }
    }

    /** Of the one that stays, and the other. */
    private List<String> kinds() {
        return Stream.of(kept, other)
                .map(one -> jdbc.sql("select coalesce(protection, 'NONE') from dossier where id = ?")
                        .param(one.id())
                        .query(String.class)
                        .single())
                .toList();
    }

    private List<Integer> named(MarkedDossier one) {
        return jdbc.sql("select staff_id from dossier_named where dossier_id = ? order by staff_id")
                .param(one.id())
                .query(Integer.class)
                .list();
    }

    private static String ids(Pages... people) {
        return Stream.of(people).map(one -> Integer.toString(staff(one))).collect(Collectors.joining(","));
    }

    private static int staff(Pages one) {
        return one.actor().staffId();
    }
}
