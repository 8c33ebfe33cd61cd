// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the register knows of the rules of a municipality, as the desk meets it. */
@DisplayName("P6.01, G6-1: le regole del Comune che decide")
class MunicipalRulesTest extends CaseGround {
    private static final String RULES = "Task_HousingRules";

    @Test
    @DisplayName("Stanno già nelle domande, con la fonte e «da confermare»; lo sportello può rispondere altrimenti")
    void theRulesStandInTheQuestionsAndTheDeskMayDiffer() {
        opened(Map.of("procedure", "p06HousingCertificate", "municipality", "COM-CUNEO"));
        assertThat(body(desk.read(step(RULES))))
                .contains("Il Comune chiede un tecnico abilitato: Sì", "Il Comune accetta solo domande on-line: Sì")
                .contains("Dal registro, da confermare: Comune di Cuneo", "/u/parametri/housing.online.com_cuneo")
                .containsPattern("value=\"true\"[^>]*name=\"technicianNeeded\"[^>]*checked")
                .doesNotContain("attesa delle regole");

        sent(
                desk,
                RULES,
                Map.of("housingPurpose", "REUNIFICATION", "technicianNeeded", "false", "onlineOnly", "false"));
        assertThat(open()).containsExactly("Task_HousingEstimate");
    }

    @Test
    @DisplayName("Ogni Comune ha le sue, che chi amministra trova e cambia tra i parametri")
    void eachMunicipalityHasItsOwn() {
        opened(Map.of("procedure", "p06HousingCertificate", "municipality", "COM-ALBA"));
        assertThat(body(desk.read(step(RULES))))
                .contains("in attesa delle regole del Comune di Alba", "/u/parametri/housing.technician.com_alba")
                .doesNotContain("com_cuneo");

        assertThat(body(as("PROV-CUNEO", Lane.ADM).read("/u/parametri/housing.technician.com_alba")))
                .contains("Comune di Alba: serve un tecnico abilitato", "/u/procedure/p06HousingCertificate")
                .contains("/versione");
    }
}
