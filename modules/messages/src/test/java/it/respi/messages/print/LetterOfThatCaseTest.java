// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import static it.respi.messages.print.LegalContentTest.offers;
import static it.respi.messages.print.LegalContentTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.CaseCourse;
import it.respi.cases.PrintableCase;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.time.LegalTerm;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a letter says goes by the procedure, by what is asked for and by what offices wrote down. */
class LetterOfThatCaseTest {
    private static final Actor ONE_STOP = new Actor(5, "Prova", InventedCase.PREFECTURE, Set.of(Lane.SUI_RESP));
    private static final CaseCourse.Decision UNDECIDED = InventedCourse.decision(null, null, null, null);

    @Test
    @DisplayName("Lungo periodo rifiutato: il TAR, e il permesso ordinario valido resta (P3.08)")
    void leavesTheOrdinaryPermitWhenTheLongTermOneIsRefused() throws IOException {
        var printed = InventedCourse.refused("p03LongTermPermit", "it", "13", InventedCourse.TODAY);

        assertThat(text(LetterKind.T07, printed))
                .contains("TAR fino al 22 gennaio 2027", "il permesso che hai: vale fino al 31 gennaio 2027", "rinnovo")
                .doesNotContain("Tribunale di Torino", "Lasciare l’Italia");
    }

    @ParameterizedTest
    @CsvSource({
        "p01PermitRenewal, WAIT_APPT, , 4 fotografie, nulla osta",
        "p01PermitRenewal, POSTED, , 4 fotografie, nulla osta",
        "p07Citizenship, IN_REVIEW, , originali delle carte di questa pratica, fotografie",
        "p02FamilyReunification, IN_REVIEW, , originali delle carte di questa pratica, fotografie",
        "p02FamilyReunification, DECIDED_POS, GRANT, Comunicazione di ospitalità, impronte",
        "p04QuotaEntry, DECIDED_POS, GRANT, proposta di contratto di soggiorno, impronte",
        "p06HousingCertificate, IN_REVIEW, , il contratto o l’atto della casa, originali",
        "p03LongTermPermit, CHECKING, , il permesso di soggiorno e una penna, originali",
        "p03LongTermPermit, WAIT_APPT, , 4 fotografie, penna",
        "a04LegalCounselling, UNDER_WAY, , Un documento d’identità, impronte"
    })
    @DisplayName("Appuntamento: che cosa portare dipende da che appuntamento è (SP3)")
    void tellsWhatThatMeetingNeeds(
            String procedure, String state, @Nullable String decided, String expected, String other)
            throws IOException {
        var decision = decided == null
                ? UNDECIDED
                : InventedCourse.decision(decided, InventedCourse.TODAY, InventedCourse.TODAY, null);
        var course = InventedCourse.course(state, InventedCourse.RECENT, InventedCourse.noticed(null), decision);

        assertThat(text(LetterKind.T13, InventedCourse.of(procedure, "it", course)))
                .contains(expected)
                .doesNotContain(other);
    }

    @Test
    @DisplayName(
            "Richiesta di documenti: finché la ricevuta non è registrata i giorni si contano da quando arriva la lettera")
    void countsThePapersFromTheReceiptOfTheRequest() throws IOException {
        var sent = InventedCourse.course(
                "SUSP_DOCS",
                InventedCourse.RECENT,
                new CaseCourse.Days(null, null, 1, null, false, null, null),
                UNDECIDED);

        assertThat(text(LetterKind.T03, InventedCourse.renewal("it", sent)))
                .contains(
                        "entro 30 giorni da quando ricevi questa lettera", "Da quando ricevi questa lettera il termine")
                .doesNotContain("Dal ");
        assertThat(text(LetterKind.T03, InventedCourse.of(LetterKind.T03, "it")))
                .doesNotContain("da quando ricevi");
    }

    @Test
    @DisplayName(
            "Ingresso per lavoro: il foglio per l’arrivo dice i giorni del contratto di soggiorno (art. 22 c. 6 TUI)")
    void tellsWorkersOfTheContractOfStay() throws IOException {
        var decision = InventedCourse.decision(
                "GRANT", InventedCourse.TODAY, InventedCourse.TODAY, InventedCourse.TODAY.plusMonths(6));
        var course =
                InventedCourse.course("DECIDED_POS", InventedCourse.RECENT, InventedCourse.noticed(null), decision);
        var printed = InventedCourse.of("p04QuotaEntry", "it", course);

        assertThat(offers(printed, InventedCase.OPERATOR)).contains("arrivo");
        assertThat(text(LetterKind.T21, printed))
                .contains("giorni dall’ingresso tu e il datore di lavoro firmate", "Entro 48 ore chi ospita")
                .doesNotContain("il familiare va", "Iscrizione a scuola");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "FIRST_FAMILY, il familiare va allo Sportello Unico, firmate il contratto",
        "FIRST_WORK, firmate il contratto di soggiorno, il familiare va"
    })
    @DisplayName("Primo permesso dopo il nulla osta: il foglio per l’arrivo manda alla Prefettura, non in Questura")
    void tellsWhoAsksForAFirstPermitToGoToTheOneStopDesk(String kind, String expected, String other)
            throws IOException {
        var printed = InventedCourse.based(InventedCourse.of("p05FirstPermit", "it", InventedCourse.begun()), kind);

        assertThat(offers(printed, InventedCase.OPERATOR)).contains("arrivo").doesNotContain("cronologia");
        assertThat(offers(InventedCourse.based(printed, "CONVERT_STUDY"), InventedCase.OPERATOR))
                .doesNotContain("arrivo");
        assertThat(text(LetterKind.T21, printed))
                .contains(expected, "ufficio Prefettura di Cuneo")
                .doesNotContain(other, "ufficio Questura");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"FIRST_FAMILY, Tribunale di Torino, TAR Piemonte", "FIRST_WORK, TAR Piemonte, Tribunale di Torino"})
    @DisplayName("Rigetto dello Sportello Unico: lo dà e lo firma la Prefettura; famiglia R2, lavoro R3")
    void anEarlyRefusalIsOfTheOfficeThatWroteIt(String kind, String judge, String other) throws IOException {
        var refused = InventedCourse.decision("REFUSE", InventedCourse.TODAY, InventedCourse.TODAY, null);
        var noticed = InventedCourse.noticed(InventedCourse.RECENT);
        var one = InventedCourse.based(
                InventedCourse.of("p05FirstPermit", "it", InventedCourse.course("NOTIFIED", null, noticed, refused)),
                kind);
        var by = new PrintableCase.Followed(
                InventedCase.DESK.id(), InventedCase.POLICE.id(), InventedCase.PREFECTURE.id(), "Paola Prova", null);
        var printed = InventedCourse.changed(one, one.permit(), by, one.term());

        assertThat(offers(printed, InventedCourse.OFFICER)).doesNotContain("rigetto");
        assertThat(offers(printed, ONE_STOP)).contains("rigetto");
        assertThat(LegalContentTest.print(LetterKind.T07, printed, ONE_STOP))
                .contains(judge, "Prefettura di Cuneo", "Paola Prova")
                .doesNotContain(other, "Questura di Cuneo");
    }

    @Test
    @DisplayName("Il termine si dice nell’unità della sua norma: mesi, giorni lavorativi (art. 9-ter L. 91/1992)")
    void saysATermInTheUnitOfItsNorm() throws IOException {
        var late = InventedCourse.of(LetterKind.T12, "it");

        assertThat(text(LetterKind.T12, InventedCourse.lasting(late, LegalTerm.months(24), LegalTerm.months(12))))
                .contains("era di 24 mesi", "cioè 12 mesi")
                .doesNotContain("60 giorni", "30 giorni");
        assertThat(text(
                        LetterKind.T02,
                        InventedCourse.lasting(late, LegalTerm.workingDays(2), LegalTerm.workingDays(1))))
                .contains("La legge dà 2 giorni lavorativi per decidere");
    }

    @Test
    @DisplayName(
            "Nulla osta: vale fino al giorno che ha scritto l’ufficio; il foglio per l’arrivo serve anche dopo (art. 6 Reg.)")
    void goesByTheLastDayThatTheOfficeWrote() throws IOException {
        var until = LocalDate.of(2027, 3, 15);
        assertThat(text(LetterKind.T20, InventedCourse.reuniting(until))).contains("vale fino al 15 marzo 2027");
        assertThat(text(LetterKind.T22, InventedCourse.reuniting(until))).contains("15 marzo 2027");

        var ended = InventedCourse.reuniting(InventedCourse.TODAY.minusDays(1));
        assertThat(offers(ended, InventedCase.OPERATOR)).contains("arrivo").doesNotContain("consolato");
        assertThat(text(LetterKind.T08, ended)).doesNotContain("chiedete subito il visto");
        assertThat(text(LetterKind.T22, ended)).doesNotContain("chiede il visto");
    }

    @Test
    @DisplayName("Cittadinanza: si giura nel Comune in cui vive la persona (art. 10 L. 91/1992)")
    void saysWhereTheOathIsTaken() throws IOException {
        var granted = InventedCourse.decision("GRANT", InventedCourse.TODAY, null, null);
        var course = InventedCourse.course("DECIDED_POS", InventedCourse.RECENT, InventedCourse.noticed(null), granted);
        var one = InventedCourse.of("p07Citizenship", "it", course);
        int home = InventedCase.PREFECTURE.id();
        var by = new PrintableCase.Followed(
                InventedCase.DESK.id(), InventedCase.POLICE.id(), InventedCase.POLICE.id(), null, home);

        assertThat(text(LetterKind.T08, one)).contains("per giurare").doesNotContain("Dove si giura");
        assertThat(text(LetterKind.T08, InventedCourse.changed(one, one.permit(), by, one.term())))
                .contains("Dove si giura: Prefettura di Cuneo");
    }

    @ParameterizedTest
    @CsvSource({
        "p01PermitRenewal, PRINTING, conserva la ricevuta, giurare",
        "p01PermitRenewal, READY_PICKUP, vieni a ritirarlo, conserva la ricevuta",
        "p01PermitRenewal, CLOSED, Se cambi indirizzo, conserva la ricevuta",
        "p02FamilyReunification, DECIDED_POS, manda il nulla osta al consolato, conserva la ricevuta",
        "p04QuotaEntry, DECIDED_POS, manda il nulla osta al consolato, conserva la ricevuta",
        "p06HousingCertificate, DECIDED_POS, Il certificato lo dà l’ufficio, conserva la ricevuta",
        "p07Citizenship, DECIDED_POS, hai 6 mesi per giurare, conserva la ricevuta"
    })
    @DisplayName("Accoglimento: che cosa succede dopo dipende da che cosa si è chiesto")
    void tellsWhatFollowsFromThatGrant(String procedure, String state, String expected, String other)
            throws IOException {
        var granted = InventedCourse.decision("GRANT", InventedCourse.TODAY, null, null);
        var course = InventedCourse.course(state, InventedCourse.RECENT, InventedCourse.noticed(null), granted);

        assertThat(text(LetterKind.T08, InventedCourse.of(procedure, "it", course)))
                .contains(expected)
                .doesNotContain(other);
    }
}
