// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("art. 5 c. 2 TUI: decide la Questura della provincia")
class CompetenceTest {
    private final OfficeCard torino = card(1, AgencyKind.POLICE, "TO");
    private final OfficeCard cuneo = card(2, AgencyKind.POLICE, "CN");
    private final OfficeCard desk = card(3, AgencyKind.HELP_DESK, "CN");

    @Test
    void takesThePoliceOfTheDesksProvinceAndNotTheFirst() {
        assertThat(Competence.of(AgencyKind.POLICE, desk, List.of(torino, cuneo, desk)))
                .isEqualTo(cuneo.office());
    }

    @Test
    void refusesWhenTheProvinceHasNone() {
        refuses("office.police.none", desk, List.of(torino, desk, card(4, AgencyKind.PREFECTURE, "CN")));
    }

    @Test
    void refusesWhenTheProvinceHasSeveral() {
        refuses("office.police.several", desk, List.of(cuneo, desk, card(5, AgencyKind.POLICE, "CN")));
    }

    @Test
    void eachKindHasItsOwn() {
        OfficeCard prefecture = card(8, AgencyKind.PREFECTURE, "CN");
        assertThat(Competence.of(AgencyKind.PREFECTURE, desk, List.of(cuneo, prefecture, desk)))
                .isEqualTo(prefecture.office());
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> Competence.of(AgencyKind.MUNICIPALITY, desk, List.of(cuneo, prefecture, desk)))
                .returns("office.municipality.none", RuleBroken::code);
    }

    @Test
    @DisplayName("art. 13 TUEL: del Comune è competente quello della città dello sportello")
    void takesTheMunicipalityOfTheDesksTown() {
        OfficeCard ofCuneo = card(9, AgencyKind.MUNICIPALITY, "CN", "D205");
        OfficeCard ofAlba = card(10, AgencyKind.MUNICIPALITY, "CN", "A124");
        OfficeCard atAlba = card(11, AgencyKind.HELP_DESK, "CN", "A124");
        OfficeCard atBra = card(12, AgencyKind.HELP_DESK, "CN", "B111");

        assertThat(Competence.of(AgencyKind.MUNICIPALITY, atAlba, List.of(ofCuneo, ofAlba)))
                .isEqualTo(ofAlba.office());
        refuses(AgencyKind.MUNICIPALITY, "office.municipality.none", atBra, List.of(ofCuneo, ofAlba));
        refuses(AgencyKind.MUNICIPALITY, "office.municipality.several", desk, List.of(ofCuneo, ofAlba));
        assertThat(Competence.of(AgencyKind.MUNICIPALITY, desk, List.of(ofCuneo)))
                .isEqualTo(ofCuneo.office());
    }

    @ParameterizedTest
    @CsvSource({
        "Mondovì, Comune di Mondovì",
        "MONDOVI', Comune di Mondovì",
        "Mondovì (CN), Comune di Mondovì",
        "Comune di Mondovi, Comune di Mondovì",
        "san michele  mondovì, Comune di San Michele Mondovì",
        "Sant’Albano Stura, Comune di Sant'Albano Stura",
        "Saluzzo, -",
        "' ', -"
    })
    @DisplayName("art. 43 c.c.: il Comune di residenza si riconosce come la gente ne scrive il nome")
    void findsTheMunicipalityOfATown(String town, String expected) {
        List<Office> offices = Stream.of("Mondovì", "San Michele Mondovì", "Sant'Albano Stura")
                .map(name -> new Office(1, "COM", AgencyKind.MUNICIPALITY, "Comune di " + name, name))
                .toList();

        assertThat(Competence.municipality(town, offices).map(Office::name).orElse("-"))
                .isEqualTo(expected);
    }

    @Test
    void anOfficeWithoutProvinceIsNobodysNeighbour() {
        OfficeCard nowhere = card(6, AgencyKind.HELP_DESK, "");
        refuses("office.police.none", nowhere, List.of(nowhere, card(7, AgencyKind.POLICE, "")));
    }

    private static void refuses(String code, OfficeCard desk, List<OfficeCard> offices) {
        refuses(AgencyKind.POLICE, code, desk, offices);
    }

    private static void refuses(AgencyKind kind, String code, OfficeCard desk, List<OfficeCard> offices) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> Competence.of(kind, desk, offices))
                .returns(code, RuleBroken::code);
    }

    private static OfficeCard card(int id, AgencyKind kind, String province) {
        return card(id, kind, province, "");
    }

    private static OfficeCard card(int id, AgencyKind kind, String province, String municipality) {
        return new OfficeCard(
                new Office(id, "O-" + id, kind, "Ufficio " + id, "Ufficio " + id),
                province,
                municipality,
                "Via Esempio 1",
                "-",
                "-",
                "-",
                List.of());
    }
}
