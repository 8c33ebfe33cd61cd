// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import it.respi.kernel.actor.AgencyKind;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterAnswersTest {
    private final NewestAnswers newest = mock(NewestAnswers.class);
    private final LetterAnswers answers = new LetterAnswers(newest);

    @ParameterizedTest
    @CsvSource({"ART9F", "ART5"})
    @DisplayName("Cittadinanza rifiutata: la base della domanda è quella risposta per ultima")
    void tellsTheBasisOfARefusedCitizenship(String basis) {
        CaseFile file = decided("p07Citizenship", "REFUSE");
        when(newest.of(file.id(), "citizenshipBasis")).thenReturn(Optional.of(basis));

        assertThat(answers.basis(file)).isEqualTo(basis);
        assertThat(answers.of(file).basis()).isEqualTo(basis);
    }

    @Test
    void isEmptyWhereNobodyAnswered() {
        CaseFile file = decided("p07Citizenship", "REFUSE");
        when(newest.of(file.id(), "citizenshipBasis")).thenReturn(Optional.empty());

        assertThat(answers.basis(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"p07Citizenship, GRANT", "p06HousingCertificate, REFUSE"})
    void asksNothingOfOtherCases(String procedure, String decision) {
        assertThat(answers.basis(decided(procedure, decision))).isEmpty();
        verify(newest, never()).of(anyLong(), anyString());
    }

    private static CaseFile decided(String procedure, String decision) {
        CaseFile file = Invented.of(procedure, AgencyKind.PREFECTURE);
        file.decision().decided(decision);
        return file;
    }
}
