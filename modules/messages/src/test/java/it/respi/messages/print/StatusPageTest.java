// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.CaseCourse;
import it.respi.cases.PrintableCase;
import it.respi.messages.letter.LetterOnScreen;
import it.respi.messages.letter.PersonLanguage;
import it.respi.messages.letter.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the person reads of a case, and what they do not. */
class StatusPageTest {

    @ParameterizedTest
    @EnumSource(PersonLanguage.class)
    @DisplayName("In ogni lingua e in ogni momento: a che punto è, che cosa fare, l’ufficio; mai motivi né segnaposto")
    void saysSomethingAtEveryMomentInEveryLanguage(PersonLanguage language) {
        for (LetterKind kind : LetterKind.values()) {
            String text = text(InventedCourse.of(kind, "it"), language);

            assertThat(text)
                    .as("%s", kind)
                    .contains(new Phrases("stato", language).say("where.title"), "Questura di Cuneo")
                    .doesNotContain("{", "Il reddito dichiarato", "Le osservazioni non bastano", "DIALLO");
        }
    }

    @Test
    @DisplayName("Documenti chiesti, appuntamento, ritiro: che cosa fare ed entro quando")
    void saysWhatToDoAndUntilWhen() {
        assertThat(italian(LetterKind.T03))
                .contains("L’ufficio aspetta i tuoi documenti.", "Quattro foto", "Portali entro il 23 dicembre 2026.")
                .doesNotContain("Adesso non devi fare niente");
        assertThat(italian(LetterKind.T13)).contains("Hai un appuntamento:", "Arriva 10 minuti prima");
        assertThat(italian(LetterKind.T14)).contains("Il documento è pronto", "Porta il passaporto");
        assertThat(italian(LetterKind.T12))
                .contains("Il termine è finito il 2 ottobre 2026", "«Termine superato»")
                .doesNotContain("Adesso non devi fare niente")
                .doesNotContain("L’ufficio deve decidere entro");
    }

    @Test
    @DisplayName("Un rigetto non si legge qui: prima della notifica si sa solo che la decisione è pronta")
    void neverTellsARefusalBeforeItWasHandedOver() {
        String before = text(InventedCourse.refused("it", "16", null), PersonLanguage.IT);
        assertThat(before)
                .contains("L’ufficio ha deciso.", "Chiedi allo sportello come avere la decisione.")
                .doesNotContain("ricorso", "avvocato", "rigett", "rifiut", "negativ");

        String after = text(InventedCourse.refused("it", "16", InventedCourse.TODAY), PersonLanguage.IT);
        assertThat(after)
                .contains("la decisione ti è stata consegnata il 23 novembre 2026", "(TAR) entro il 22 gennaio 2027")
                .contains("Le date sono un calcolo indicativo")
                .doesNotContain("L’ufficio ha deciso.", "rigett", "rifiut", "negativ");
    }

    @Test
    @DisplayName("Con un ricorso già presentato non si offre più il giorno del TAR")
    void offersNoRemedyWhileAnAppealIsPending() {
        CaseCourse appealed = InventedCourse.course(
                "APPEALED",
                InventedCourse.RECENT,
                InventedCourse.noticed(InventedCourse.RECENT),
                InventedCourse.decision("REFUSE", InventedCourse.TODAY, InventedCourse.TODAY, null));

        assertThat(text(InventedCourse.renewal("it", appealed), PersonLanguage.IT))
                .contains("Hai fatto ricorso: ora decide il giudice.")
                .doesNotContain("TAR", "Presidente della Repubblica", "Adesso non devi fare niente");
    }

    @Test
    @DisplayName("La pratica finisce con la notifica: i giorni per il ricorso si leggono finché corrono")
    void keepsTheDaysOfTheRemediesAfterTheCaseEnded() {
        LocalDate notified = InventedCourse.TODAY;
        assertThat(text(InventedCourse.ended(InventedCourse.refused("it", "16", notified)), PersonLanguage.IT))
                .contains("(TAR) entro", "Presidente della Repubblica entro il")
                .doesNotContain("Il termine per il ricorso è passato");
        assertThat(text(
                        InventedCourse.ended(InventedCourse.refused("it", "16", notified.minusDays(70))),
                        PersonLanguage.IT))
                .doesNotContain("(TAR) entro");
        assertThat(text(
                        InventedCourse.ended(InventedCourse.refused("p02FamilyReunification", "it", "", notified)),
                        PersonLanguage.IT))
                .contains("ricorso");
    }

    @Test
    @DisplayName("Cittadinanza rigettata: il TAR Lazio con il giorno (art. 9), il tribunale ordinario (art. 5)")
    void namesTheJudgeOfARefusedCitizenship() {
        assertThat(text(LettersOfProceduresTest.refusedCitizenship("ART9F"), PersonLanguage.IT))
                .contains("amministrativo di Roma (TAR Lazio) entro il 22 gennaio 2027")
                .doesNotContain("(TAR)", "tribunale ordinario", "chiedi subito a un avvocato");
        assertThat(text(LettersOfProceduresTest.refusedCitizenship("ART5_ABROAD"), PersonLanguage.IT))
                .contains("puoi fare ricorso al tribunale ordinario: chiedi subito a un avvocato")
                .doesNotContain("TAR Lazio", "(TAR)");
        assertThat(text(LettersOfProceduresTest.refusedCitizenship(""), PersonLanguage.IT))
                .contains("chiedi subito a un avvocato: i giorni per il ricorso sono pochi")
                .doesNotContain("TAR Lazio", "(TAR)", "tribunale ordinario");
    }

    @Test
    @DisplayName("Finché la decisione non è consegnata, accoglimento e rigetto si leggono allo stesso modo")
    void tellsAGrantAsLittleAsARefusal() {
        String refused = text(InventedCourse.refused("it", "16", null), PersonLanguage.IT);
        String granted = text(InventedCourse.of(LetterKind.T08, "it"), PersonLanguage.IT);

        assertThat(granted).isEqualTo(refused);
    }

    @Test
    @DisplayName("Un termine passato non si offre più: si dice che è passato")
    void offersNoDayThatIsOver() {
        String late = text(InventedCourse.refused("it", "16", InventedCourse.TODAY.minusDays(70)), PersonLanguage.IT);

        assertThat(late)
                .contains("Il termine per il ricorso è passato", "Presidente della Repubblica entro il")
                .doesNotContain("(TAR) entro");
    }

    @Test
    @DisplayName("Nulla da fare: lo dice, con l’ultimo giorno di legge")
    void saysThatThereIsNothingToDo() {
        PrintableCase one = InventedCourse.of(LetterKind.T01, "it");
        PrintableCase complete = new PrintableCase(
                one.number(),
                one.demo(),
                one.person(),
                one.languages(),
                one.procedure(),
                one.permit(),
                one.openedAt(),
                one.by(),
                one.term(),
                List.of(),
                withoutMeeting(one.course()),
                PrintableCase.Relatives.ALL,
                one.statusPage());

        assertThat(text(complete, PersonLanguage.IT))
                .contains("L’ufficio sta facendo i controlli previsti.", "Adesso non devi fare niente.")
                .contains("L’ufficio deve decidere entro il ", "Il termine di legge è di 60 giorni.");
    }

    private static CaseCourse withoutMeeting(CaseCourse one) {
        return new CaseCourse(
                one.state(),
                one.clock(),
                one.days(),
                one.stops(),
                one.decision(),
                one.numbers(),
                null,
                0,
                false,
                one.reasons());
    }

    private static String italian(LetterKind kind) {
        return text(InventedCourse.of(kind, "it"), PersonLanguage.IT);
    }

    private static String text(PrintableCase told, PersonLanguage language) {
        StatusFacts facts = new StatusFacts(InventedLaw.facts(), InventedCase.CLOCK);
        return LetterOnScreen.of("stato", new Phrases("stato", language), facts.of(told, language)).stream()
                        .flatMap(card -> card.lines().stream())
                        .map(LetterOnScreen.Line::text)
                        .collect(Collectors.joining("\n"))
                        .replaceAll("\\p{Cf}", "")
                        .replace('\u00a0', ' ')
                + "\n"
                + new Phrases("stato", language).say("where.title");
    }
}
