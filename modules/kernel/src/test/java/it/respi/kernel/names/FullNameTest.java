// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.names;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.identity.Sex;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNameTest {
    @ParameterizedTest
    @CsvSource({
        "Mohamed, Muhammad",
        "Mohammed, محمد",
        "Oleksandr, Aleksandr",
        "Александр, Alexander",
        "Youssef, Yusuf",
        "Diallo, Jallow",
        "Olena, Helena",
        "Abdel Kader, Abdulqadir",
        "El Amrani, Elamrani",
        "Shcherbyna, Scerbina",
        "Сергій, Serhii",
        "李娜, Li Na",
        "Öztürk, Ozturk",
        "D'Souza, Dsouza"
    })
    void spellingsOfOneNameShareAKey(String one, String other) {
        assertThat(FullName.of(one).keys())
                .containsAnyElementsOf(FullName.of(other).keys());
    }

    @ParameterizedTest
    @CsvSource({"Mohamed, Mahmoud", "Hassan, Hussein", "Oleksandr, Oleksandra", "Olena, Olha", "Li, Liu", "Karim, Hakim"
    })
    void otherNamesShareNone(String one, String other) {
        assertThat(FullName.of(one).keys())
                .doesNotContainAnyElementsOf(FullName.of(other).keys());
    }

    @Test
    void articlesCountOnlyWhenHardlyAnythingElseIsThere() {
        assertThat(FullName.of("El Amrani", "Fatima").texts()).containsExactly("amrani", "fatima");
        assertThat(FullName.of("Di", "Wei").texts()).containsExactly("di", "wei");
        assertThat(FullName.of("Ahmadullah", "FNU").texts()).containsExactly("ahmadullah");
        assertThat(FullName.of("", "").texts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1990-05-02, 1990-05-02, SAME_BIRTH_DATE",
                "1990-01-01, 1990-01-01, SAME_FIRST_OF_JANUARY",
                "1990-04-11, 1990-11-04, BIRTH_DATE_NEARLY_SAME",
                "1990-04-11, 1990-04-12, BIRTH_DATE_NEARLY_SAME",
                "1990-01-01, 1990-06-30, BIRTH_YEAR_SAME",
                "1990-01-01, 1984-06-30, OTHER_BIRTH_DATE",
                "1990-02-02, 1990-06-30, OTHER_BIRTH_DATE"
            })
    void saysWhatTwoBirthDatesTell(LocalDate one, LocalDate other, Reason reason) {
        assertThat(BirthDates.compare(one, other)).contains(reason);
        assertThat(BirthDates.compare(one, null)).isEmpty();
    }

    @Test
    void tellsEveryReasonForAndAgainst() {
        Known one = known("Diallo", "Mamadou", LocalDate.of(1994, 1, 1), "DLLMMD94A01Z317X", "A1234567");
        Known other = known("Momodou", "Jallow", LocalDate.of(1994, 1, 1), "DLLMMD94A01Z317X", "a 123-4567");

        PersonLikeness likeness = PersonLikeness.of(one, other);

        assertThat(likeness.reasons())
                .isEqualTo(List.of(
                        Reason.SAME_CODE,
                        Reason.SAME_PASSPORT,
                        Reason.NAMES_IN_OTHER_ORDER,
                        Reason.SAME_FIRST_OF_JANUARY));
        assertThat(likeness.isCandidate()).isTrue();
    }

    @Test
    void theFirstOfJanuarySaysLessThanAnotherDay() {
        Known january = known("Sow", "Amadou", LocalDate.of(1994, 1, 1), "", "");
        Known may = known("Sow", "Amadou", LocalDate.of(1994, 5, 1), "", "");

        assertThat(PersonLikeness.of(january, january).points())
                .isLessThan(PersonLikeness.of(may, may).points());
    }

    @Test
    void anotherPassportSaysNothingAndAnotherCodeSpeaksAgainst() {
        Known one = known("Sow", "Amadou", LocalDate.of(1994, 5, 1), "A", "1");

        assertThat(PersonLikeness.of(one, known("Sow", "Amadou", LocalDate.of(1994, 5, 1), "B", "2"))
                        .reasons())
                .containsExactly(Reason.OTHER_CODE, Reason.SAME_NAMES, Reason.SAME_BIRTH_DATE);
        assertThat(Reason.OTHER_CODE.against()).isTrue();
        assertThat(Reason.SAME_CODE.against()).isFalse();
    }

    @Test
    void aCodeThatWasReplacedInTheOtherIsAlwaysLookedAt() {
        Known one = known("Sow", "Amadou", LocalDate.of(1994, 5, 1), "A", "1");
        Known stranger = known("Rossi", "Ada", LocalDate.of(1970, 2, 9), "B", "2");
        Known same = known("Sow", "Amadou", LocalDate.of(1994, 5, 1), "B", "2");

        assertThat(PersonLikeness.of(one, stranger).isCandidate()).isFalse();
        PersonLikeness replaced = PersonLikeness.of(one, stranger).withEarlierCode();
        assertThat(replaced.isCandidate()).isTrue();
        assertThat(replaced.reasons()).containsExactly(Reason.EARLIER_CODE, Reason.OTHER_BIRTH_DATE);
        assertThat(PersonLikeness.of(one, same).withEarlierCode().points()).isGreaterThan(replaced.points());
        assertThat(PersonLikeness.of(one, same).withEarlierCode().reasons()).doesNotContain(Reason.OTHER_CODE);
        assertThat(Reason.EARLIER_CODE.against()).isFalse();
    }

    private static Known known(String surname, String names, @Nullable LocalDate born, String code, String passport) {
        return new Known(surname, names, Sex.MALE, born, "GIN", code, passport);
    }
}
