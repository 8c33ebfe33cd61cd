// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.CaseCourse;
import it.respi.cases.PrintableCase;
import it.respi.cases.PrintableCase.Relatives;
import it.respi.messages.letter.PersonLanguage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("P2.8 G2-4: nulla osta per alcuni familiari: ogni atto nomina i suoi e nessun altro")
class SplitLettersTest {
    private static final String GRANTED = "Amina Prova";
    private static final String OTHER = "Bilal Prova";
    private static final LocalDate GRANTED_ON = InventedCourse.RECENT;
    private static final PrintableCase UNDECIDED = split(
            new CaseCourse.Decision("GRANT", null, null, null, GRANTED_ON),
            new Relatives(true, List.of(GRANTED), List.of(OTHER), List.of()));
    private static final PrintableCase REFUSED = split(
            new CaseCourse.Decision("SPLIT", InventedCourse.TODAY, null, null, GRANTED_ON),
            new Relatives(true, List.of(GRANTED), List.of(), List.of(OTHER)));

    @Test
    @DisplayName("Il preavviso riguarda solo chi non ha il nulla osta; l’accoglimento ha il suo giorno e i suoi nomi")
    void whileOthersAreStillToBeDecidedOn() throws IOException {
        assertThat(offers(UNDECIDED)).contains("preavviso", "accoglimento").doesNotContain("rigetto");
        assertThat(text(LetterKind.T04, UNDECIDED))
                .contains("Riguarda solo: " + OTHER)
                .doesNotContain(GRANTED);
        assertThat(text(LetterKind.T08, UNDECIDED))
                .contains("Il nulla osta è per: " + GRANTED)
                .doesNotContain(OTHER);
    }

    @Test
    @DisplayName("Il rigetto nomina i soli respinti e dice il giudice della famiglia (R2)")
    void afterTheRefusalOfTheOthers() throws IOException {
        assertThat(offers(REFUSED)).contains("rigetto", "accoglimento").doesNotContain("preavviso");
        assertThat(text(LetterKind.T07, REFUSED))
                .contains("La domanda non è stata accolta per: " + OTHER, "Tribunale di Torino")
                .contains("Per gli altri familiari non cambia niente")
                .doesNotContain(GRANTED, "La tua domanda non è stata accolta");
        assertThat(text(LetterKind.T08, REFUSED)).contains(GRANTED).doesNotContain(OTHER);
    }

    @ParameterizedTest
    @EnumSource(PersonLanguage.class)
    void theNamesStandInEveryLanguage(PersonLanguage language) throws IOException {
        String code = language.locale().getLanguage();

        assertThat(text(LetterKind.T04, UNDECIDED, code)).contains(OTHER);
        assertThat(text(LetterKind.T07, REFUSED, code)).contains(OTHER).doesNotContain(GRANTED);
        assertThat(text(LetterKind.T08, REFUSED, code)).contains(GRANTED);
    }

    private static List<String> offers(PrintableCase printed) {
        return LegalContentTest.offers(printed, InventedCourse.OFFICER);
    }

    private static String text(LetterKind kind, PrintableCase printed) throws IOException {
        return LegalContentTest.print(kind, printed, InventedCourse.OFFICER);
    }

    private static String text(LetterKind kind, PrintableCase printed, String language) throws IOException {
        return EveryLetterTest.text(InventedCase.print(printed)
                .print(InventedCourse.OFFICER, new PrintLetter.Asked(InventedCase.NUMBER, kind), language)
                .letter()
                .bytes());
    }

    private static PrintableCase split(CaseCourse.Decision decision, Relatives relatives) {
        PrintableCase one = InventedCourse.of(
                "p02FamilyReunification",
                "it",
                InventedCourse.course(
                        "DECIDED_POS", InventedCourse.RECENT, InventedCourse.noticed(InventedCourse.TODAY), decision));
        return new PrintableCase(
                one.number(),
                one.demo(),
                one.person(),
                one.languages(),
                one.procedure(),
                one.permit(),
                one.openedAt(),
                one.by(),
                one.term(),
                one.papers(),
                one.course(),
                relatives,
                one.statusPage());
    }
}
