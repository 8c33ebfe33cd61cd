// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.cases.CaseCourse;
import it.respi.cases.PrintableCase;
import it.respi.messages.letter.PersonLanguage;
import it.respi.platform.view.Texts;
import it.respi.registry.ParameterReaders;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which letters there are in a procedure, and what they say of it alone. */
class LettersOfProceduresTest {
    private static final CaseCourse.Decision UNDECIDED = InventedCourse.decision(null, null, null, null);

    @Test
    @DisplayName("SP6: la scheda di trasferimento si dà a chi va via, e fino a quando l’ufficio non tiene la pratica")
    void offersTheSheetOfATransferOnlyThen() {
        assertThat(LegalContentTest.offers(InventedCourse.of(LetterKind.T11, "it"), InventedCase.OPERATOR))
                .contains("trasferimento");
        assertThat(LegalContentTest.offers(InventedCourse.of(LetterKind.T15, "it"), InventedCase.OPERATOR))
                .doesNotContain("trasferimento");
    }

    @Test
    @DisplayName("Avvio, termine superato e stato della pratica non riguardano ciò che fa lo sportello da solo")
    void actsOfAnOfficeAreNotOfferedWhereTheDeskDecides() {
        for (LetterKind kind : List.of(LetterKind.T01, LetterKind.T12, LetterKind.T15)) {
            PrintableCase own = InventedCourse.doneByTheDesk(InventedCourse.of(kind, "it"));
            assertThat(LegalContentTest.offers(own, InventedCase.OPERATOR)).doesNotContain(kind.word());
        }
    }

    @Test
    @DisplayName("T15: lo stato si attesta in ogni procedimento di un’autorità, il sito del permesso solo dove c’è")
    void saysTheStateOfEveryCaseOfAnAuthority() throws IOException {
        for (String procedure :
                List.of("p02FamilyReunification", "p04QuotaEntry", "p06HousingCertificate", "p07Citizenship")) {
            PrintableCase asked = InventedCourse.of(
                    procedure,
                    "it",
                    InventedCourse.course("IN_REVIEW", InventedCourse.RECENT, InventedCourse.noticed(null), UNDECIDED));
            assertThat(LegalContentTest.offers(asked, InventedCase.OPERATOR))
                    .as(procedure)
                    .contains("stato");
            assertThat(LegalContentTest.text(LetterKind.T15, asked))
                    .contains("Non sostituisce", "Domanda ricevuta il 2 novembre 2026")
                    .doesNotContain("permesso", "tua domanda", "Polizia di Stato");
        }
        assertThat(LegalContentTest.text(LetterKind.T15)).contains("puoi controllare il permesso");
        assertThat(LegalContentTest.offers(InventedCourse.of(LetterKind.T08, "it"), InventedCase.OPERATOR))
                .as("decided: nothing is under way")
                .doesNotContain("stato");
    }

    @Test
    @DisplayName("Rigetto del nulla osta al lavoro: la domanda è del datore di lavoro e c’è solo il TAR (R3)")
    void aRefusedEmployerHasNoPetition() throws IOException {
        PrintableCase refused = InventedCourse.refused("p04QuotaEntry", "it", "", InventedCourse.TODAY);

        assertThat(LegalContentTest.text(LetterKind.T07, refused))
                .contains("La domanda del datore di lavoro non è stata accolta")
                .contains("Si può fare ricorso al TAR Piemonte (Torino) entro 60 giorni")
                .contains("Notifica del 23 novembre 2026: TAR fino al 22 gennaio 2027.")
                .doesNotContain("La tua domanda", "Presidente della Repubblica", "lasciare l’Italia");
    }

    @Test
    @DisplayName("Cittadinanza rigettata: per residenza il TAR Lazio (R4a), per matrimonio il giudice ordinario (R4b)")
    void aRefusedCitizenHearsTheJudgeOfTheBasis() throws IOException {
        String other = "Il giudice e il termine sono scritti nel provvedimento";

        assertThat(LegalContentTest.text(LetterKind.T07, refusedCitizenship("ART9F")))
                .contains("Puoi fare ricorso al TAR Lazio (Roma) entro 60 giorni dalla notifica")
                .contains("Notifica del 23 novembre 2026: TAR fino al 22 gennaio 2027.", "verificale con un legale")
                .doesNotContain("TAR Piemonte", "Presidente della Repubblica", "tribunale ordinario", other);
        assertThat(LegalContentTest.text(LetterKind.T07, refusedCitizenship("ART5")))
                .contains("puoi fare ricorso al tribunale ordinario", "Il termine è da verificare")
                .doesNotContain("TAR Lazio", "TAR Piemonte", "TAR fino al", other);
        assertThat(LegalContentTest.text(LetterKind.T07, refusedCitizenship("")))
                .contains(other)
                .doesNotContain("TAR Lazio", "TAR Piemonte", "tribunale ordinario");
    }

    @ParameterizedTest
    @EnumSource(PersonLanguage.class)
    void everyLanguageCanPrintTheJudgeOfARefusedCitizenship(PersonLanguage language) {
        String code = language.locale().getLanguage();
        for (String basis : List.of("ART9F", "ART5")) {
            PrintableCase refused = refusedCitizenship(basis);
            var letter = InventedCase.print(refused)
                    .print(InventedCourse.OFFICER, new PrintLetter.Asked(InventedCase.NUMBER, LetterKind.T07), code)
                    .letter();

            assertThat(letter.replacedLetters()).as(basis).isZero();
        }
    }

    @Test
    @DisplayName("art. 9 TUI, D.M. 4 giugno 2010: chi non fa il test, chi non può chiedere, quanto vale, come si perde")
    void tellsEveryExceptionOfTheLongTermPermit() throws IOException {
        assertThat(LegalContentTest.text(LetterKind.T30))
                .contains("università, un dottorato", "accordo di integrazione", "art. 27, comma 1")
                .contains("casi speciali", "altro Paese UE", "prima del giorno del test")
                .contains("Il documento vale 10 anni, per i minori 5 anni", "art. 9, comma 7");
        assertThat(LegalContentTest.text(LetterKind.T21)).contains("almeno 16 anni", "30 crediti");
        assertThat(LegalContentTest.text(LetterKind.T14)).contains("più di 6 mesi di seguito");
    }

    @Test
    void whoeverChangesAParameterSeesTheLettersThatTellIt() {
        Texts texts = mock(Texts.class);
        when(texts.say(anyString(), any(), any())).thenAnswer(call -> "" + call.getArgument(1));
        LettersThatCount counting = new LettersThatCount(texts);

        assertThat(InventedLaw.PARAMETERS.keySet())
                .allSatisfy(key -> assertThat(counting.of(key)).as(key).isNotEmpty());
        assertThat(counting.of("preavviso.window"))
                .extracting(ParameterReaders.Reader::name)
                .containsExactly("T04", "M12");
    }

    static PrintableCase refusedCitizenship(String basis) {
        return InventedCourse.based(InventedCourse.refused("p07Citizenship", "it", "", InventedCourse.TODAY), basis);
    }
}
