// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The verbs of sharing, as offices use them. */
class TransferTest extends ApplicationTest {
    private static final Pattern LINK = Pattern.compile("/u/passaggi/(\\d+)");
    private static final String WHY = "Serve un corso di italiano ad Alba";

    @Autowired
    private JdbcClient jdbc;

    private Pages owner;
    private Pages other;
    private MarkedDossier dossier;

    @BeforeEach
    void aDossierWithConsent() {
        owner = as("HD-CUNEO", Lane.HD_OP);
        other = as("HD-ALBA", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, owner, as("PROV-CUNEO", Lane.PROV_SOC));
        LocalDate today = Today.inItaly();
        assertThat(owner.send(
                        dossier.path() + "/consenso",
                        Map.of(
                                "language",
                                "sq",
                                "manner",
                                "INTERPRETED",
                                "givenOn",
                                today.toString(),
                                "expiresOn",
                                today.plusMonths(6).toString())))
                .hasStatus3xxRedirection();
    }

    @Test
    @DisplayName("Con l’invio l’altro sportello partecipa dopo l’accettazione; con la revoca del consenso smette")
    void aReferralIsAcceptedAndEndsWithTheConsent() {
        long id = send("REFER");
        assertThat(other.read(dossier.path())).hasStatus(404);
        assertThat(other.read("/u/passaggi/" + id)).hasStatusOk().bodyText().contains(WHY, dossier.surname());

        assertThat(answer(other, id, "ACCEPTED", "")).hasStatus3xxRedirection();

        assertThat(other.read(dossier.path())).hasStatusOk();
        assertThat(body(other.read(dossier.path() + "/note")))
                .contains(dossier.mark(it.respi.dossiers.Section.EXCHANGES))
                .doesNotContain(dossier.mark(it.respi.dossiers.Section.COUNSELLING));
        assertThat(body(other.send("/u/dossier/cerca", Map.of("q", dossier.surname()))))
                .contains(dossier.number());
        assertThat(ownerOffice()).isEqualTo(owner.actor().office().id());

        assertThat(owner.send(dossier.path() + "/consenso/revoca", Map.of())).hasStatus3xxRedirection();
        assertThat(other.read(dossier.path())).hasStatus(404);
        assertThat(body(other.send("/u/dossier/cerca", Map.of("q", dossier.surname()))))
                .doesNotContain(dossier.number());
    }

    @Test
    void ownershipPassesOnceAndTheOldOwnerMayNoLongerSend() {
        long id = send("OWNERSHIP");
        assertThat(owner.send(dossier.path() + "/passaggio", form("OWNERSHIP", "HD-BRA")))
                .hasStatus(422)
                .bodyText()
                .contains("già in attesa");

        assertThat(answer(other, id, "ACCEPTED", "")).hasStatus3xxRedirection();

        assertThat(ownerOffice()).isEqualTo(other.actor().office().id());
        assertThat(jdbc.sql("select office_id from case_expiry where dossier_id = ?")
                        .param(dossier.id())
                        .query(Integer.class)
                        .single())
                .as("what ends is listed for the new owner")
                .isEqualTo(ownerOffice());
        assertThat(owner.read(dossier.path())).as("the old owner takes part").hasStatusOk();
        assertThat(owner.send(dossier.path() + "/passaggio", form("REFER", "HD-BRA")))
                .hasStatus(403);
        assertThat(answer(other, id, "REJECTED", "Ci abbiamo ripensato")).hasStatus(409);
        assertThat(other.read(dossier.path() + "/condivisione")).bodyText().contains("Accettato", WHY);
    }

    @Test
    void asksForAccessWithoutLearningWhetherTheDossierExists() {
        Map<String, String> form = Map.of("number", dossier.number(), "words", WHY);
        MvcTestResult asked = other.send("/u/passaggi/chiedi", form);
        MvcTestResult nowhere = other.send("/u/passaggi/chiedi", Map.of("number", "CN-2026-909091", "words", WHY));

        assertThat(asked).hasStatus3xxRedirection().hasRedirectedUrl("/u/passaggi");
        assertThat(nowhere).hasStatus3xxRedirection().hasRedirectedUrl("/u/passaggi");
        long id = last();
        assertThat(other.read("/u/passaggi")).as("what it asked for").bodyText().contains(dossier.number());
        assertThat(answer(owner, id, "REJECTED", "")).hasStatus(422).bodyText().contains("Scrivi perché rifiutate");
        assertThat(answer(owner, id, "ACCEPTED", "")).hasStatus3xxRedirection();
        assertThat(other.read(dossier.path())).hasStatusOk();
    }

    @Test
    void aConsultationIsAnsweredWithoutOpeningTheDossier() {
        long id = send("CONSULT");

        assertThat(answer(other, id, "ACCEPTED", "")).hasStatus(422);
        assertThat(answer(other, id, "KNOWN", "Viene da noi dal 2024")).hasStatus3xxRedirection();

        assertThat(other.read(dossier.path())).hasStatus(404);
        assertThat(owner.read("/u/passaggi/" + id)).bodyText().contains("lo conosciamo", "Viene da noi dal 2024");
    }

    @Test
    void revokingEndsTakingPartButNotWhileThereIsWork() {
        dossier.takesPart(other);

        assertThat(owner.send(dossier.path() + "/passaggio", form("REVOKE", "HD-ALBA")))
                .hasStatus3xxRedirection();

        assertThat(other.read(dossier.path())).hasStatus(404);
        assertThat(owner.send(dossier.path() + "/passaggio", form("REVOKE", "HD-CUNEO")))
                .hasStatus(422)
                .bodyText()
                .contains("non si può togliere");
    }

    @ParameterizedTest
    @CsvSource({
        "OWNERSHIP, QUE-CUNEO, Solo uno sportello",
        "REFER, PROV-CUNEO, non può ricevere",
        "REFER, HD-CUNEO, non può ricevere",
        "REVOKE, HD-BRA, non partecipa",
        "ACCESS, HD-ALBA, Scegli che cosa chiedi",
    })
    void refusesWhatCannotBeSent(String verb, String office, String message) {
        assertThat(owner.send(dossier.path() + "/passaggio", form(verb, office)))
                .hasStatus(422)
                .bodyText()
                .contains(message);
    }

    @Test
    void nothingGoesToAnotherDeskWithoutConsent() {
        long id = send("REFER");
        owner.send(dossier.path() + "/consenso/revoca", Map.of());

        assertThat(owner.send(dossier.path() + "/passaggio", form("REFER", "HD-BRA")))
                .hasStatus(422)
                .bodyText()
                .contains("Manca il consenso");
        assertThat(answer(other, id, "ACCEPTED", "")).hasStatus(422).bodyText().contains("Manca il consenso");
        assertThat(other.read(dossier.path())).hasStatus(404);
        assertThat(owner.send(dossier.path() + "/passaggio", form("REFER", "SUI-CUNEO")))
                .as("an office that acts by law")
                .hasStatus3xxRedirection();
    }

    @Test
    void nobodyElseSeesOrAnswersATransfer() {
        long id = send("REFER");
        Pages stranger = as("HD-BRA", Lane.HD_RESP);

        assertThat(stranger.read("/u/passaggi/" + id)).hasStatus(404);
        assertThat(answer(stranger, id, "ACCEPTED", "")).hasStatus(404);
        assertThat(answer(owner, id, "ACCEPTED", "")).hasStatus(403);
        assertThat(as("PROV-CUNEO", Lane.PROV_SOC).read("/u/passaggi")).hasStatus(403);
        assertThat(answer(owner, id, "CANCELLED", "")).hasStatus3xxRedirection();
        assertThat(answer(other, id, "ACCEPTED", "")).hasStatus(409);
    }

    private long send(String verb) {
        assertThat(owner.send(dossier.path() + "/passaggio", form(verb, "HD-ALBA")))
                .hasStatus3xxRedirection();
        long id = last();
        Matcher link = LINK.matcher(body(other.read("/u/passaggi")));
        assertThat(link.results().map(found -> found.group(1)))
                .as("it waits for the other office")
                .contains(Long.toString(id));
        return id;
    }

    private long last() {
        return jdbc.sql("select max(id) from dossier_transfer where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    private Map<String, String> form(String verb, String office) {
        int id = jdbc.sql("select id from registry_office where code = ?")
                .param(office)
                .query(Integer.class)
                .single();
        return Map.of("verb", verb, "office", Integer.toString(id), "words", WHY);
    }

    private static MvcTestResult answer(Pages who, long id, String outcome, String words) {
        return who.send("/u/passaggi/" + id, Map.of("outcome", outcome, "words", words));
    }

    private int ownerOffice() {
        return jdbc.sql("select owner_office_id from dossier where id = ?")
                .param(dossier.id())
                .query(Integer.class)
                .single();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
