// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Codice fiscale (DPR 605/1973, DM 23 dicembre 1976)")
class CodiceFiscaleTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "invented-people.csv", numLinesToSkip = 1)
    @DisplayName("Persone inventate: il codice corrisponde ai documenti")
    void agreesWithThePapersOfInventedPeople(
            String surname, String givenNames, LocalDate born, Sex sex, String place, String code) {
        var cf = CodiceFiscale.parse(code);

        assertThat(cf.compare(surname, givenNames, born, sex)).isEmpty();
        assertThat(cf.birthDate(TODAY)).contains(born);
        assertThat(cf.sex()).contains(sex);
        assertThat(cf.placeCode()).contains(place);
        assertThat(cf.bornAbroad()).isEqualTo(place.startsWith("Z"));
        assertThat(cf.differsFromPlace(place)).isFalse();
        assertThat(cf.provisional()).isFalse();
        assertThat(cf.omocodic()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"THDSDA95P08Z330H", "BLSLGS84C22Z145O", "RSSMRA85T10A562S"})
    @DisplayName("Esempi pubblicati")
    void acceptsPublishedExamples(String code) {
        assertThat(CodiceFiscale.parse(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HXHRBN85C15Z10LD", "HXHRBN85C15Z1LLO", "HXHRBNURCMRZMLLV"})
    @DisplayName("Omocodia: le lettere al posto delle cifre si leggono come cifre")
    void readsOmocodia(String code) {
        var cf = CodiceFiscale.parse(code);

        assertThat(cf.omocodic()).isTrue();
        assertThat(cf.compare("HOXHA", "ARBEN", LocalDate.parse("1985-03-15"), Sex.MALE))
                .isEmpty();
        assertThat(cf.placeCode()).contains("Z100");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "HXHRBN85C15Z100B, cf.check-letter",
        "HXHRBM85C15Z100A, cf.check-letter",
        "HXHRBN85C32Z100A, cf.day",
        "HXHRBN85C40Z100A, cf.day",
        "HXHRBN85C72Z100A, cf.day",
        "HXHRBN85C00Z100A, cf.day",
        "HXHRBN85F15Z100A, cf.format",
        "HXHRBN85C15Z100, cf.format",
        "HXHRBN85C15Z100AA, cf.format",
        "'', cf.format",
        "HXHRBN8AC15Z100A, cf.format",
        "91234567899, cf.check-digit",
        "9123456789, cf.format"
    })
    @DisplayName("Un codice sbagliato è rifiutato con il suo motivo")
    void refusesWhatIsWrong(String code, String refusal) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> CodiceFiscale.parse(code))
                .returns(refusal, RuleBroken::code)
                .satisfies(broken -> assertThat(broken.args()).isEmpty());
    }

    @Test
    void forgivesSpacesAndSmallLetters() {
        assertThat(CodiceFiscale.parse(" hxh rbn\u00a085c15 z100a\t"))
                .isEqualTo(CodiceFiscale.parse("HXHRBN85C15Z100A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"91234567898", "00764567897"})
    @DisplayName("Codice numerico provvisorio: valido, non dice nulla della persona")
    void acceptsProvisionalCodes(String digits) {
        var cf = CodiceFiscale.parse(digits);

        assertThat(cf.provisional()).isTrue();
        assertThat(cf.birthDate(TODAY)).isEmpty();
        assertThat(cf.sex()).isEmpty();
        assertThat(cf.placeCode()).isEmpty();
        assertThat(cf.compare("HOXHA", "ARBEN", LocalDate.parse("1985-03-15"), Sex.MALE))
                .isEmpty();
    }

    @Test
    @DisplayName("Le differenze dai documenti sono avvisi, non errori")
    void tellsEachDifference() {
        var cf = CodiceFiscale.parse("HXHRBN85C15Z100A");

        assertThat(cf.compare("ROSSI", "MARIO", LocalDate.parse("1985-03-16"), Sex.FEMALE))
                .containsExactly(
                        CfDifference.SURNAME, CfDifference.GIVEN_NAMES, CfDifference.BIRTH_DATE, CfDifference.SEX);
        assertThat(cf.compare("HOXHA", "ARBEN", null, null)).isEmpty();
        assertThat(cf.compare("HOXHA", "ARBEN", null, Sex.UNSPECIFIED)).isEmpty();
        assertThat(cf.compare("ARBEN", "", LocalDate.parse("1985-03-15"), Sex.MALE))
                .isEmpty();
        assertThat(cf.differsFromPlace("Z330")).isTrue();
    }

    @ParameterizedTest(name = "al {0} il codice dice {1}")
    @CsvSource({"2026-11-22, 2015-05-20", "2015-05-20, 2015-05-20", "2015-05-19, 1915-05-20"})
    @DisplayName("L'anno ha due cifre: si prende l'ultima data non futura")
    void choosesTheLatestDateThatIsNotInTheFuture(LocalDate reference, LocalDate born) {
        assertThat(CodiceFiscale.parse("DNGMNA15E60D205F").birthDate(reference)).contains(born);
    }

    @Test
    void comparesPeopleOverAHundredByTheTwoDigitsOfTheYear() {
        var cf = CodiceFiscale.parse("DNGMNA15E60D205F");

        assertThat(cf.compare("D'Angelo", "Amina", LocalDate.parse("1915-05-20"), Sex.FEMALE))
                .isEmpty();
    }

    @Test
    @DisplayName("Il valore non compare nei registri")
    void hidesItsValue() {
        assertThat(CodiceFiscale.parse("HXHRBN85C15Z100A")).hasToString("CodiceFiscale[***]");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "D'Àngelo, Éva Lucía, DNGVLC",
        "Bø, Łukasz, BOXLSZ",
        "Æbelø, José, BLAJSO",
        "El-Amrani, Gianfranco, LMRGFR"
    })
    void takesNamesWithoutAccentsAndApostrophes(String surname, String givenNames, String letters) {
        assertThat(CfName.ofSurname(surname) + CfName.ofGivenNames(givenNames)).isEqualTo(letters);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "1985-01-01, YEAR, false",
        "1985-03-01, MONTH, false",
        "1985-01-01, DAY, true",
        "1985-04-01, MONTH, true",
        "1986-01-01, YEAR, true"
    })
    @DisplayName("Data di nascita parziale: si confronta solo quello che i documenti dicono")
    void comparesOnlyWhatIsKnownOfTheDateOfBirth(LocalDate born, BirthPrecision precision, boolean differs) {
        var cf = CodiceFiscale.parse("HXHRBN85C15Z100A");

        assertThat(cf.compare("HOXHA", "ARBEN", born, precision, Sex.MALE))
                .isEqualTo(differs ? java.util.Set.of(CfDifference.BIRTH_DATE) : java.util.Set.of());
    }
}
