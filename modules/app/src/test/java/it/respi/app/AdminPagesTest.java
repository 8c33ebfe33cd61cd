// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import it.respi.registry.Offices;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of the administration and what it leads to: offices, people, letters. */
class AdminPagesTest extends ApplicationTest {
    private static final String HUB = "/u/amministrazione";
    private static final String OFFICE = HUB + "/uffici/HD-BRA";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Offices offices;

    private Pages admin;

    @BeforeEach
    void anAdministrator() {
        admin = as("PROV-CUNEO", Lane.ADM);
    }

    @AfterEach
    void asItCame() {
        jdbc.sql("delete from registry_office_contact").update();
        offices.forget();
    }

    @Test
    void leadsEverybodyToWhatTheyMayOpen() {
        assertThat(admin.read(HUB))
                .bodyText()
                .contains(
                        HUB + "/uffici",
                        HUB + "/utenti",
                        HUB + "/modelli",
                        "/u/calendari",
                        "/u/parametri",
                        "/u/uffici",
                        "/u/procedure",
                        "/u/incidenti")
                .doesNotContain("admin.", "??");
        assertThat(as("HD-CUNEO", Lane.HD_RESP).read(HUB))
                .bodyText()
                .contains(HUB + "/utenti")
                .doesNotContain("/u/parametri", HUB + "/uffici");
        assertThat(as("HD-CUNEO", Lane.HD_OP).read(HUB)).hasStatus(403);
        assertThat(as("HD-CUNEO", Lane.HD_OP).read("/u/aiuto")).bodyText().doesNotContain(HUB);
    }

    @Test
    void correctsContactsThatLettersSayFromThenOn() {
        assertThat(admin.read(OFFICE)).bodyText().contains("0172 000003", "HD-BRA", "Dati di partenza");

        assertThat(admin.send(OFFICE, form(0))).hasRedirectedUrl(OFFICE);

        int bra = offices.byCode("HD-BRA").orElseThrow().id();
        assertThat(offices.card(bra).phone()).isEqualTo("0172 999");
        assertThat(offices.card(bra).province()).isEqualTo("CN");
        assertThat(as("QUE-CUNEO", Lane.QUE_IST).read(HUB + "/uffici"))
                .bodyText()
                .contains("Via Nuova 1", "lun-gio 8:30-12:00", "Sportello Alba");
        assertThat(admin.read(OFFICE))
                .bodyText()
                .contains("Via Nuova 1", "0172 000003", admin.actor().name());
        assertThat(jdbc.sql("select count(*) from platform_audit where action = 'OFFICE_CONTACTS' and object = ?")
                        .param("registry_office_contact/" + bra + "-1")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void refusesTheSlowerOfTwoAndWhatSaysNothingNewOrWrong() {
        admin.send(OFFICE, form(0));

        assertThat(admin.send(OFFICE, form(0))).hasStatus(409).bodyText().contains("guardali di nuovo", "Via Nuova 1");
        assertThat(admin.send(OFFICE, form(1))).hasStatus(422).bodyText().contains("Non è cambiato nulla");
        Map<String, String> wrong = form(1);
        wrong.putAll(Map.of("address", " ", "phone", "chiama Anna", "email", "senza chiocciola"));
        assertThat(admin.send(OFFICE, wrong)).hasStatus(422).bodyText().contains("address-e", "phone-e", "email-e");
    }

    @Test
    void letsOnlyAdministratorsChangeAnOffice() {
        Pages head = as("HD-BRA", Lane.HD_RESP);
        assertThat(head.send(OFFICE, form(0))).hasStatus(403);
        assertThat(head.read(OFFICE)).bodyText().contains("0172 000003").doesNotContain("name=\"seen\"");
        assertThat(admin.read(HUB + "/uffici/HD-NOWHERE")).hasStatus(404);
    }

    @Test
    void showsThePeopleOfAllOfficesOrOfOnesOwn() {
        Pages head = as("HD-ALBA", Lane.HD_RESP);
        Pages officer = as("QUE-CUNEO", Lane.QUE_IST);

        assertThat(admin.read(HUB + "/utenti?ufficio=QUE-CUNEO"))
                .bodyText()
                .contains(officer.actor().name(), "Istruttore della Questura")
                .doesNotContain(head.actor().name());
        assertThat(head.read(HUB + "/utenti"))
                .bodyText()
                .contains(head.actor().name())
                .doesNotContain(officer.actor().name());
        assertThat(head.read(HUB + "/utenti?ufficio=QUE-CUNEO")).hasStatus(403);
        assertThat(officer.read(HUB + "/utenti")).hasStatus(403);
    }

    @Test
    void showsThePeopleInPieces() {
        for (int i = 0; i < 51; i++) {
            jdbc.sql("insert ignore into registry_staff (subject, name, office_id, seen_at) values (?, ?, ?, now(3))")
                    .params("piece-" + i, "Pezzo %02d".formatted(i), officeOf("HD-FOSSANO"))
                    .update();
        }
        String first = body(HUB + "/utenti?ufficio=HD-FOSSANO");
        String more = first.replaceAll("(?s).*href=\"(" + HUB + "/utenti\\?ufficio=HD-FOSSANO&amp;da=\\d+)\".*", "$1")
                .replace("&amp;", "&");

        assertThat(first).contains("Pezzo 49").doesNotContain("Pezzo 50");
        assertThat(body(more)).contains("Pezzo 50").doesNotContain("Pezzo 49");
        jdbc.sql("delete from registry_staff where subject like 'piece-%'").update();
    }

    @Test
    void showsLettersAndMessagesWithASampleOfEach() {
        assertThat(body(HUB + "/modelli")).contains("T03", "Richiesta di documenti", "M05", "8 traduzioni in bozza");
        assertThat(body(HUB + "/modelli/messaggi/M05?lingua=fr")).contains("lang=\"fr\"", "Message de votre guichet");
        for (String letter : new String[] {"T02", "T03", "T05", "T07", "T20", "T30"}) {
            assertThat(admin.read(HUB + "/modelli/" + letter + ".pdf?lingua=ar"))
                    .hasStatusOk()
                    .hasContentType("application/pdf");
        }
        assertThat(admin.read(HUB + "/modelli/T97.pdf")).hasStatus(404);
        assertThat(as("HD-CUNEO", Lane.HD_OP).read(HUB + "/modelli")).hasStatus(403);
    }

    private String body(String path) {
        try {
            return admin.read(path).getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int officeOf(String code) {
        return offices.byCode(code).orElseThrow().id();
    }

    private static Map<String, String> form(int seen) {
        return new HashMap<>(Map.of(
                "address", "Via Nuova 1, 12042 Bra",
                "phone", "0172 999",
                "email", "bra@example.org",
                "hours", "lun-gio 8:30-12:00",
                "seen", String.valueOf(seen)));
    }
}
