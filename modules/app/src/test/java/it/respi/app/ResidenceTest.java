// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Oath and declaration (P7) belong to the municipality where the person lives, although another office decides. */
@DisplayName("Giuramento e dichiarazione (art. 4 c. 2 e art. 10 L. 91/1992): il Comune è quello di residenza")
class ResidenceTest extends CaseGround {
    private static final String CITIZENSHIP = "p07Citizenship";
    private static final Map<String, String> BORN_HERE = Map.of(
            "citizenshipBasis", "ART4C2",
            "residenceMonths", "216",
            "residenceGaps", "false",
            "birthdayWindow", "FROM_18_TO_19",
            "coupleChildren", "false",
            "incomeEnough", "true",
            "languageB1", "EXEMPT");

    @Test
    @DisplayName("All’apertura si chiede in quale Comune vive la persona; dove non serve non si chiede")
    void theOpeningAsksWhereThePersonLives() {
        assertThat(desk.read("/u/dossier/nuovo/procedura?procedure=" + CITIZENSHIP))
                .bodyText()
                .contains("Comune in cui vive la persona", "COM-ALBA", "COM-CUNEO")
                .doesNotContain("Comune che decide");
        assertThat(desk.read("/u/dossier/nuovo/procedura?procedure=p02FamilyReunification"))
                .as("it has steps of a municipality, and does not ask")
                .bodyText()
                .doesNotContain("COM-ALBA");
        assertThat(desk.read(dossier.path() + "/pratica/nuova?procedura=" + CITIZENSHIP))
                .as("nothing is said of a permit that nobody asks for")
                .bodyText()
                .contains("Comune in cui vive la persona")
                .doesNotContain("quello che sappiamo del permesso");
        assertThat(desk.send(
                        dossier.path() + "/pratica/nuova",
                        Map.of("procedure", CITIZENSHIP, "municipality", "QUE-CUNEO")))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli un comune in elenco");
        assertThat(desk.read("/u/procedure/" + CITIZENSHIP))
                .bodyText()
                .contains("il Comune in cui vive la persona: fa i passi del Comune");
    }

    @Test
    @DisplayName("Se non si sceglie vale la residenza scritta nei dati, altrimenti la sede dello sportello")
    void whatNobodyChoseIsNoSurprise() {
        opened(CITIZENSHIP);
        assertThat(home())
                .as("the address is of no municipality of the network")
                .isEqualTo("COM-CUNEO");
        endNewest();

        dossier.correct(desk, "indirizzi", Map.of("residenceAddress", "", "residenceMunicipality", ""));
        dossier.correct(desk, "indirizzi", Map.of("municipality", "mondovi'"));
        assertThat(body(desk.read(dossier.path() + "/pratica/nuova?procedura=" + CITIZENSHIP)))
                .containsPattern("value=\"COM-MONDOVI\"[^>]*selected");
        opened(CITIZENSHIP);
        assertThat(home()).isEqualTo("COM-MONDOVI");
        endNewest();

        dossier.correct(desk, "indirizzi", Map.of("residenceAddress", "Via 2", "residenceMunicipality", "Bra"));
        opened(CITIZENSHIP);
        assertThat(home()).as("the registered residence counts").isEqualTo("COM-BRA");
        endNewest();

        opened("p02FamilyReunification");
        assertThat(home()).isEmpty();
    }

    @Test
    @DisplayName("La dichiarazione va al Comune scelto, con rigetto e firma; se la persona cambia casa passa al nuovo")
    void theStepsOfAMunicipalityGoWhereThePersonLives() {
        Pages alba = as("COM-ALBA", Lane.COM_ANA);
        Pages bra = as("COM-BRA", Lane.COM_ANA);
        opened(Map.of("procedure", CITIZENSHIP, "municipality", "COM-ALBA"));
        assertThat(body(desk.read(dossier.path()))).contains("Comune di residenza", "Comune di Alba");
        assertThat(alba.read(dossier.path())).as("before its step").hasStatus(404);

        sent(desk, "Task_CitizenshipCheck", BORN_HERE);
        assertThat(alba.read(step("Task_CitizenshipDeclare"))).hasStatusOk();
        assertThat(as("COM-CUNEO", Lane.COM_ANA).read(dossier.path())).hasStatus(404);
        assertThat(alba.send(step("Task_CitizenshipDeclare") + "/prendi", Map.of()))
                .hasStatus3xxRedirection();

        String change = dossier.path() + "/pratica/" + caseId + "/comune";
        assertThat(alba.read(change)).as("the desk does that").hasStatus(403);
        assertThat(body(desk.read(dossier.path()))).contains(change);
        assertThat(body(desk.read(change))).contains("COM-BRA", "Comune in cui vive la persona");
        assertThat(desk.send(change, Map.of())).hasStatus(422).bodyText().contains("municipality-e");
        assertThat(desk.send(change, Map.of("municipality", "COM-ALBA")))
                .hasStatus(422)
                .bodyText()
                .contains("già di quel Comune");
        assertThat(desk.send(change, Map.of("municipality", "QUE-CUNEO"))).hasStatus(422);
        assertThat(desk.send(change, Map.of("municipality", "COM-BRA"))).hasStatus3xxRedirection();

        assertThat(body(desk.read(dossier.path() + "/storia")))
                .contains("la persona vive in un altro Comune: Comune di Bra");
        assertThat(alba.read(dossier.path())).as("it did nothing there").hasStatus(404);
        assertThat(body(bra.read("/u/attivita"))).contains(dossier.number());
        sent(bra, "Task_CitizenshipDeclare", Map.of("outcome", "DECLARATION_REJECTED"));
        sent(
                bra,
                "Task_ProposeEarlyRefusal",
                Map.of("outcome", "GIVE_NOTICE", "reasons", "La residenza si è interrotta"));
        sent(as("COM-BRA", Lane.COM_RESP), "Task_SignEarlyNotice", Map.of("outcome", "SIGN"));
        assertThat(body(bra.read(dossier.path()))).contains("/stampa/preavviso.pdf");
    }

    private String home() {
        return jdbc.sql("select ifnull(max(o.code), '') from case_file c join registry_office o"
                        + " on o.id = c.municipality_office_id where c.id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    private void endNewest() {
        assertThat(desk.send(dossier.path() + "/pratica/" + newest() + "/annulla", Map.of()))
                .hasStatus3xxRedirection();
    }
}
