// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.cases.CaseCourse;
import it.respi.cases.OfferedLetters.Offer;
import it.respi.cases.PrintableCase;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the law wants to read in a letter, and when a letter can be given at all. */
class LegalContentTest {
    private static final CaseCourse.Decision UNDECIDED = InventedCourse.decision(null, null, null, null);

    @Test
    @DisplayName(
            "Avvio: ufficio, oggetto, responsabile, fine del termine, rimedi, data, dove si vedono gli atti (art. 8)")
    void tellsWhatANoticeOfStartMustTell() throws IOException {
        assertThat(text(LetterKind.T01))
                .contains("Questura di Cuneo, Corso Esempio 1, Cuneo.", "Telefono: 0171 000222.")
                .contains("Rinnovo del permesso di soggiorno", "La domanda è arrivata il 2 novembre 2026")
                .contains("60 giorni per decidere: fino al", "Responsabile del procedimento", "Protocollo n.")
                .contains("Puoi vedere gli atti nell’ufficio Questura di Cuneo", "potere sostitutivo")
                .contains("Il silenzio non equivale ad accoglimento (art. 20, comma 4, legge 241/1990).");
    }

    @Test
    @DisplayName("Richiesta di documenti: la prima ferma il termine, le altre no (art. 2 c. 7)")
    void saysWhetherARequestStopsTheTerm() throws IOException {
        assertThat(text(LetterKind.T03))
                .contains("Quattro foto", "Prova della dimora", "entro il 23 dicembre 2026")
                .contains("il termine per decidere è fermo, per non più di 30 giorni")
                .doesNotContain("Marca da bollo", "nuova richiesta");

        var days = new CaseCourse.Days(
                null, InventedCourse.TODAY, 2, InventedCourse.TODAY.plusDays(30), false, null, null);
        var again = InventedCourse.renewal(
                "it", InventedCourse.course("SUSP_DOCS", InventedCourse.RECENT, days, UNDECIDED));

        assertThat(text(LetterKind.T03, again))
                .contains("il termine per decidere non si ferma di nuovo")
                .doesNotContain("è fermo");
    }

    @Test
    @DisplayName("Preavviso: motivi, dieci giorni, come si risponde, quando riparte il termine (art. 10-bis)")
    void tellsWhatANoticeOfRefusalMustTell() throws IOException {
        assertThat(text(LetterKind.T04))
                .contains("Il reddito dichiarato non raggiunge l’importo richiesto.")
                .contains("Hai 10 giorni", "osservazioni scritte", "riparte 10 giorni dopo le tue osservazioni")
                .doesNotContain("Hai ricevuto la lettera il");

        var delivered = InventedCourse.renewal(
                "it",
                InventedCourse.course(
                        "SUSP_10BIS",
                        InventedCourse.RECENT,
                        InventedCourse.noticed(LocalDate.of(2026, 11, 20)),
                        UNDECIDED));
        assertThat(text(LetterKind.T04, delivered)).contains("puoi rispondere fino al 30 novembre 2026");

        var sunday = InventedCourse.renewal(
                "it",
                InventedCourse.course(
                        "SUSP_10BIS",
                        InventedCourse.RECENT,
                        InventedCourse.noticed(LocalDate.of(2026, 11, 19)),
                        UNDECIDED));
        assertThat(text(LetterKind.T04, sunday)).contains("puoi rispondere fino al 30 novembre 2026");
    }

    @Test
    @DisplayName(
            "Rigetto: motivi, autorità e termine del ricorso (art. 3 c. 4), termine e tempo usato (art. 2 c. 9-quinquies)")
    void tellsWhatARefusalMustTell() throws IOException {
        assertThat(text(LetterKind.T07))
                .contains("Il reddito dichiarato non raggiunge", "Le osservazioni non bastano.")
                .contains("TAR Piemonte (Torino) entro 60 giorni", "TAR fino al 22 gennaio 2027")
                .contains("Presidente della Repubblica fino al 23 marzo 2027", "verificale con un legale")
                .contains("patrocinio a spese dello Stato", "15 giorni lavorativi", "ultimo giorno: 15 dicembre 2026")
                .contains("Il termine di legge era di 60 giorni e finiva il 2 ottobre 2026")
                .contains("Il tempo usato è di 112 giorni");
    }

    @ParameterizedTest
    @CsvSource({"13, Tribunale di Torino, TAR Piemonte", "07, parla subito con un avvocato, TAR Piemonte"})
    @DisplayName("Il giudice segue il tipo di permesso (tabella dei rimedi)")
    void namesTheCourtOfThatPermit(String type, String court, String other) throws IOException {
        assertThat(text(LetterKind.T07, InventedCourse.refused("it", type, null)))
                .contains(court)
                .doesNotContain(other, "TAR fino al");
    }

    @Test
    @DisplayName("Gli atti in ritardo dicono i due numeri, quelli in tempo no (art. 2 c. 9-quinquies)")
    void saysBothNumbersOnlyWhenLate() throws IOException {
        assertThat(text(LetterKind.T08)).contains("Il tempo usato è di 112 giorni");

        var inTime = InventedCourse.renewal(
                "it",
                InventedCourse.course(
                        "PRINTING",
                        InventedCourse.RECENT,
                        InventedCourse.noticed(null),
                        InventedCourse.decision("GRANT", InventedCourse.TODAY, null, null)));
        assertThat(text(LetterKind.T08, inTime))
                .contains("accolta il 23 novembre")
                .doesNotContain("Il tempo usato");
    }

    @Test
    @DisplayName(
            "Termine superato: i due numeri, il potere sostitutivo con metà del termine, il giudice (art. 2 c. 9-ter)")
    void tellsWhatCanBeDoneAgainstDelay() throws IOException {
        assertThat(text(LetterKind.T12))
                .contains("è finito il 2 ottobre 2026", "era di 60 giorni", "Il tempo usato è di 112 giorni")
                .contains("metà del termine, cioè 30 giorni", "non oltre il 2 ottobre 2027", "Firma della persona")
                .contains("Chi ha il potere sostitutivo: Il Questore vicario, vicario@pec.example.org.")
                .doesNotContain("sono sul sito dell’ufficio");
    }

    @Test
    @DisplayName("I motivi restano in italiano anche accanto a un’altra lingua")
    void leavesReasonsInItalian() throws IOException {
        var letter = InventedCase.print(InventedCourse.of(LetterKind.T04, "ar"))
                .print(InventedCourse.OFFICER, new PrintLetter.Asked(InventedCase.NUMBER, LetterKind.T04), null)
                .letter();

        assertThat(EveryLetterTest.text(letter.bytes()).split("Il reddito dichiarato", -1))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            names = {"T01", "T03", "T04", "T07", "T08"})
    @DisplayName("Gli atti li stampa l’ufficio che decide, con protocollo e firma; lo sportello no")
    void leavesActsToTheOfficeThatDecides(LetterKind kind) throws IOException {
        var printed = InventedCourse.of(kind, "it");

        assertThat(text(kind)).contains("vale con protocollo e firma").doesNotContain("non sostituisce atti");
        assertThat(offers(printed, InventedCase.OPERATOR)).doesNotContain(kind.word());
        assertThatThrownBy(() -> print(kind, printed, InventedCase.OPERATOR)).isInstanceOf(NotAllowed.class);
    }

    @Test
    @DisplayName("Ogni foglio di servizio dice che non sostituisce atti, e porta il codice della pratica")
    void saysWhatAPaperOfTheNetworkIsWorth() throws IOException {
        assertThat(text(LetterKind.T14)).contains("Entro 60 giorni dal rinnovo");
        assertThat(text(LetterKind.T11)).contains("alla Questura entro 15 giorni");
        assertThat(text(LetterKind.T21)).contains("Entro 48 ore chi ospita");
        assertThat(text(LetterKind.T15))
                .contains("Documento di servizio della rete, non sostituisce atti della Pubblica Autorità")
                .contains("Domanda ricevuta il 2 novembre 2026: confermato dall’ufficio.")
                .contains("https://respi.example.it/it/pratica " + InventedCase.CODE)
                .doesNotContain("/u/");
    }

    @Test
    void offersOnlyWhatHappened() {
        assertThat(offers(InventedCourse.of(LetterKind.T13, "it"), InventedCase.OPERATOR))
                .containsExactly("rinuncia", "appuntamento", "stato");
        assertThat(offers(InventedCourse.of(LetterKind.T06, "it"), InventedCourse.OFFICER))
                .containsExactly("kit");
        assertThat(offers(InventedCourse.of(LetterKind.T30, "it"), InventedCase.OPERATOR))
                .containsExactly("requisiti");
    }

    @Test
    void refusesALetterWhoseFactsAreMissing() {
        var begun = InventedCourse.of(LetterKind.T06, "it");

        assertThatThrownBy(() -> print(LetterKind.T12, begun, InventedCase.OPERATOR))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("letter.not-now");
    }

    @Test
    @DisplayName("Senza il diritto di leggere i motivi, o senza motivi, un rigetto non si stampa")
    void printsNoRefusalWithoutItsReasons() {
        for (var reasons : new CaseCourse.Reasons[] {
            new CaseCourse.Reasons(false, null, null), new CaseCourse.Reasons(true, null, null)
        }) {
            var printed = InventedCourse.reasoned(InventedCourse.of(LetterKind.T07, "it"), reasons);

            assertThatThrownBy(() -> print(LetterKind.T07, printed, InventedCourse.OFFICER))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessageContaining("letter.not-now");
        }
    }

    static List<String> offers(PrintableCase printed, Actor actor) {
        return InventedCourse.letters().offered(printed, actor).stream()
                .map(Offer::word)
                .toList();
    }

    static String text(LetterKind kind) throws IOException {
        return text(kind, InventedCourse.of(kind, "it"));
    }

    static String text(LetterKind kind, PrintableCase printed) throws IOException {
        return print(kind, printed, InventedCourse.OFFICER);
    }

    static String print(LetterKind kind, PrintableCase printed, Actor actor) throws IOException {
        return EveryLetterTest.text(InventedCase.print(printed)
                .print(actor, new PrintLetter.Asked(InventedCase.NUMBER, kind), null)
                .letter()
                .bytes());
    }
}
