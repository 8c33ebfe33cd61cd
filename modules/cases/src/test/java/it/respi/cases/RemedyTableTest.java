// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.deadline.RemedyRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemedyTableTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ART9A, R4A",
        "ART9B, R4A",
        "ART9C, R4A",
        "ART9D, R4A",
        "ART9E, R4A",
        "ART9F, R4A",
        "ART5, R4B",
        "ART5_ABROAD, R4B",
        "ART4C2, R4A R4B",
        "'', R4A R4B"
    })
    @DisplayName("Cittadinanza: per residenza R4a, per matrimonio R4b, senza base tutti e due (tabella 2.3)")
    void goesByTheBasisOfCitizenship(String basis, String rules) {
        assertThat(RemedyTable.againstRefusal("p07Citizenship", null, basis))
                .extracting(RemedyRule::name)
                .containsExactly(rules.split(" "));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "p05FirstPermit, FIRST_FAMILY, R2",
        "p05FirstPermit, FIRST_WORK, R3",
        "p05FirstPermit, CONVERT_STUDY, R3",
        "p05FirstPermit, '', R3"
    })
    @DisplayName("Rigetto dello Sportello Unico prima dell’istruttoria: unità familiare R2, lavoro e conversioni R3")
    void goesByWhatTheFirstPermitIsFor(String procedure, String kind, RemedyRule rule) {
        assertThat(RemedyTable.againstEarlyRefusal(procedure, kind)).containsExactly(rule);
        assertThat(RemedyTable.againstEarlyRefusal("p07Citizenship", kind)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"p04QuotaEntry, R3", "p02FamilyReunification, R2", "p06HousingCertificate, R1"})
    @DisplayName("La base della cittadinanza non tocca le altre procedure")
    void asksNoOtherProcedureForABasis(String procedure, RemedyRule rule) {
        assertThat(RemedyTable.againstRefusal(procedure, null, "ART5")).containsExactly(rule);
    }
}
