// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.Section;
import it.respi.dossiers.rights.erasure.ErasureRules;
import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The same person in two desks: one asks the other, and what is known of others is told only so often. */
class SamePersonTest extends ApplicationTest {
    private static final String WHY = "La signora dice di essere già venuta da voi";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ErasureRules erasure;

    private Pages fossano;
    private Pages mondovi;
    private MarkedDossier own;
    private MarkedDossier theirs;

    @BeforeEach
    void oneDossierInEachDesk() {
        fossano = as("HD-FOSSANO", Lane.HD_OP);
        mondovi = as("HD-BRA", Lane.HD_OP);
        own = MarkedDossier.of(jdbc, fossano, as("PROV-CUNEO", Lane.PROV_SOC));
        theirs = MarkedDossier.of(jdbc, mondovi, as("PROV-CUNEO", Lane.PROV_SOC));
        jdbc.sql("delete from dossier_told").update();
        String passport = "SAME" + own.id() % 100_000;
        known(fossano, own, passport);
        known(mondovi, theirs, passport);
    }

    @Test
    @DisplayName("R-10: uno sportello chiede all’altro; dopo il sì, con il consenso, si vedono e in due uniscono")
    void asksAndAfterAYesBothSeeBothAndMerge() {
        String page = own.path() + "/unione";
        assertThat(body(fossano.read(page)))
                .contains("Una persona che somiglia è seguita da Sportello Bra")
                .doesNotContain(theirs.number(), theirs.surname());
        Map<String, String> question = Map.of("office", "HD-BRA", "words", WHY);
        assertThat(fossano.send(page + "/chiedi", question))
                .hasStatus(422)
                .bodyText()
                .contains("Manca il consenso");
        consent(fossano, own);
        assertThat(fossano.send(page + "/chiedi", question)).hasStatus3xxRedirection();
        assertThat(fossano.send(page + "/chiedi", question)).as("twice").hasStatus(422);
        long id = last();
        assertThat(body(fossano.read("/u/unioni"))).contains(own.number()).doesNotContain(theirs.number());
        assertThat(body(fossano.read("/u/unioni/" + id))).doesNotContain(theirs.number());

        assertThat(body(mondovi.read("/u/unioni/" + id))).contains("Gemella", theirs.number(), WHY);
        assertThat(answer(mondovi, id, "YES")).hasStatus(422).bodyText().contains("Manca il consenso");
        assertThat(mondovi.read(own.path())).hasStatus(404);
        consent(mondovi, theirs);
        assertThat(answer(fossano, id, "YES")).hasStatus(403);
        assertThat(answer(mondovi, id, "YES")).hasStatus3xxRedirection();

        assertThat(fossano.read(theirs.path())).hasStatusOk();
        assertThat(mondovi.read(own.path())).hasStatusOk();
        assertThat(refusal(own))
                .as("a question that was answered does not wait")
                .isEqualTo("OPEN_CASE");
        closed(own);
        assertThat(refusal(own)).isEmpty();
        assertThat(body(fossano.read(theirs.path() + "/note"))).doesNotContain(theirs.mark(Section.COUNSELLING));
        assertThat(fossano.send(
                        own.path() + "/unione/con/" + theirs.number(), Map.of("stays", own.number(), "words", WHY)))
                .hasStatus3xxRedirection();
        long merger = last();
        assertThat(answer(as("HD-FOSSANO", Lane.HD_RESP), merger, "CONFIRM"))
                .as("the other office confirms")
                .hasStatus(403);
        Map<String, String> seen = new HashMap<>();
        var fields = java.util.regex.Pattern.compile("name=\"(keptVersion|mergedVersion)\" value=\"(\\d+)\"")
                .matcher(body(mondovi.read("/u/unioni/" + merger)));
        while (fields.find()) {
            seen.put(fields.group(1), fields.group(2));
        }
        seen.put("what", "CONFIRM");
        assertThat(mondovi.send("/u/unioni/" + merger, seen)).hasStatus3xxRedirection();
        assertThat(mondovi.send("/u/dossier/cerca", Map.of("q", theirs.number())))
                .hasRedirectedUrl(own.path());
        assertThat(jdbc.sql("select owner_office_id from dossier where id = ?")
                        .param(own.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(fossano.actor().office().id());
    }

    private String refusal(MarkedDossier one) {
        return erasure.refusal(one.id()).orElse("");
    }

    private void closed(MarkedDossier one) {
        jdbc.sql("update case_file set closed_at = now(), state = 'CLOSED' where dossier_id = ?")
                .param(one.id())
                .update();
    }

    @Test
    void aNoTellsNothingAndLetsNobodyIn() {
        own.correct(fossano, "anagrafica", Map.of("birthPrecision", "YEAR"));
        consent(fossano, own);
        fossano.send(own.path() + "/unione/chiedi", Map.of("office", "HD-BRA", "words", WHY));
        long id = last();

        assertThat(as("HD-ALBA", Lane.HD_OP).read("/u/unioni/" + id)).hasStatus(404);
        assertThat(body(mondovi.read("/u/unioni/" + id)))
                .contains("nascita 1990 (giorno e mese non noti)")
                .doesNotContain("01/01/1990");
        assertThat(mondovi.send("/u/unioni/" + id, Map.of("what", "NO", "words", "È un’altra persona")))
                .hasStatus3xxRedirection();
        assertThat(fossano.read(theirs.path())).hasStatus(404);
        assertThat(body(fossano.read("/u/unioni/" + id))).doesNotContain(theirs.number());
    }

    @Test
    @DisplayName("Chi prova persone inventate viene fermato dopo venti volte in un’ora, su tutti i nodi")
    void isToldOfOthersOnlySoOftenInAnHour() {
        Pages prober = as("HD-SALUZZO", Lane.HD_OP);
        Map<String, String> form = new HashMap<>(person(theirs, "SAME" + own.id() % 100_000));
        form.putAll(Map.of("procedure", "p01PermitRenewal", "permit.permitType", "16"));
        form.putAll(Map.of("permit.permitNumber", "I12345670", "permit.permitExpiry", "2027-03-01"));
        jdbc.sql("insert into dossier_told (staff_id, hour, times) values (?, date_format(utc_timestamp(), '%Y-%m-%d"
                        + " %H:00:00'), 19)")
                .param(prober.actor().staffId())
                .update();

        assertThat(prober.send("/u/dossier/nuovo", form))
                .hasStatus(422)
                .bodyText()
                .contains("Una persona che somiglia");
        assertThat(prober.send("/u/dossier/nuovo", form))
                .hasStatus(422)
                .bodyText()
                .contains("molte volte");
        form.put("person.surname", "Sconosciuta");
        assertThat(prober.send("/u/dossier/nuovo", form)).as("whoever it is").hasStatus(422);
        jdbc.sql("update dossier_told set hour = date_sub(hour, interval 1 hour) where staff_id = ?")
                .param(prober.actor().staffId())
                .update();
        assertThat(Confirmed.opening(prober, form)).as("an hour later").hasStatus3xxRedirection();
    }

    private void consent(Pages who, MarkedDossier dossier) {
        LocalDate today = Today.inItaly();
        Map<String, String> form = Map.of(
                "language",
                "sq",
                "manner",
                "INTERPRETED",
                "givenOn",
                today.toString(),
                "expiresOn",
                today.plusMonths(6).toString());
        assertThat(who.send(dossier.path() + "/consenso", form)).hasStatus3xxRedirection();
    }

    private static MvcTestResult answer(Pages who, long id, String what) {
        return who.send("/u/unioni/" + id, Map.of("what", what));
    }

    /** The names that both desks know, and the same passport. */
    private static void known(Pages who, MarkedDossier dossier, String passport) {
        dossier.correct(who, "anagrafica", Map.of("surname", surname(dossier), "givenNames", "Ada"));
        dossier.correct(who, "documenti-identita", Map.of("paper.passport.number", passport));
    }

    private static String surname(MarkedDossier dossier) {
        return "Gemella" + dossier.surname().charAt(dossier.surname().length() - 1);
    }

    private static Map<String, String> person(MarkedDossier dossier, String passport) {
        Map<String, String> form = new HashMap<>();
        Map.of("surname", "Gemella", "givenNames", "Ada", "sex", "F", "birthDate", "1990-05-05", "birthPlace", "Tirana")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("birthCountry", "ALB", "citizenship", "ALB", "noCfReason", "chiesto", "language", "sq")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("address", "Via Esempio 1", "municipality", "Bra", "postalCode", "12042", "passportNumber", passport)
                .forEach((name, value) -> form.put("person." + name, value));
        form.put("person.surname", surname(dossier));
        return form;
    }

    private long last() {
        return jdbc.sql("select max(id) from dossier_merge").query(Long.class).single();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
