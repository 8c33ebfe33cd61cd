// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.cases.Act;
import it.respi.cases.CaseCourse;
import it.respi.cases.PrintableCase;
import it.respi.cases.casefile.CaseEventRow;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseTexts;
import it.respi.cases.casefile.Decisions;
import it.respi.cases.casefile.Invented;
import it.respi.cases.casefile.LetterAnswers;
import it.respi.cases.casefile.Procedures;
import it.respi.cases.casefile.Proposal;
import it.respi.cases.casefile.StopRules;
import it.respi.kernel.actor.AgencyKind;
import it.respi.registry.LegalParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What letters hear of the course of a case. */
class PrintablesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final LocalDate SECOND = LocalDate.of(2026, 4, 20);
    private static final int OFFICER = 3;

    private final Clock clock = Clock.fixed(Instant.parse("2026-04-21T08:00:00Z"), ZoneOffset.UTC);
    private final Decisions decisions = Invented.decisions(clock);
    private final Printables printables =
            new Printables(mock(Procedures.class), new StopRules(mock(LegalParameters.class)), clock);

    @Test
    @DisplayName(
            "La prima richiesta di documenti scade dopo 30 giorni; la seconda ha un giorno suo, che sta nella storia")
    void knowsTheDayOfTheNewestRequestForPapers() {
        CaseFile file = Invented.underReview();
        decisions.documentsRequested(file, FIRST);
        assertThat(days(file, List.of(event(Act.SIGN_DOCUMENT_REQUEST, null))).documentsDue())
                .isNull();
        decisions.requestReceived(file, FIRST);

        CaseCourse.Days first = days(file, List.of());

        assertThat(first.documentsAsked()).isEqualTo(FIRST);
        assertThat(first.documentsDue()).isEqualTo(FIRST.plusDays(30));

        decisions.documentsArrived(file, FIRST.plusDays(5));
        assertThat(days(file, List.of()).documentsDue()).isNull();
        decisions.documentsRequested(file, SECOND);
        List<CaseEventRow> signed =
                List.of(event(Act.SIGN_DOCUMENT_REQUEST, null), event(Act.SIGN_DOCUMENT_REQUEST, FIRST));
        assertThat(days(file, signed).documentsAsked()).isNull();
        decisions.requestReceived(file, SECOND);

        CaseCourse.Days second =
                days(file, List.of(event(Act.DELIVER_DOCUMENT_REQUEST, SECOND), signed.getFirst(), signed.getLast()));
        assertThat(second.documentsAsked()).isEqualTo(SECOND);
        assertThat(second.documentsAsks()).isEqualTo(2);
        assertThat(second.documentsDue()).isEqualTo(SECOND.plusDays(30));
    }

    @ParameterizedTest
    @CsvSource({"SIGN_REFUSAL_NOTICE, true", "REVIEW, false", "RECORD_FINGERPRINTS, false"})
    @DisplayName("Il preavviso si stampa dopo la firma, non dalla proposta")
    void knowsWhetherTheNoticeWasSigned(Act newest, boolean signed) {
        CaseFile file = Invented.underReview();
        decisions.propose(file, Proposal.GIVE_NOTICE, OFFICER);

        assertThat(days(file, List.of(event(newest, null), event(Act.REVIEW, null)))
                        .noticeSigned())
                .isEqualTo(signed);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "SIGN_REFUSAL_NOTICE, SIGN, true, 2",
        "SIGN_REFUSAL_NOTICE, SEND_BACK, false, 2",
        "PROPOSE_REFUSAL, GIVE_NOTICE, false, 2",
        "PROPOSE_REFUSAL, GO_ON, false, 20"
    })
    @DisplayName("Prima dell’istruttoria l’atto è di chi lo propone, e il preavviso si stampa dalla firma")
    void knowsWhoseActAnEarlyRefusalIs(Act newest, String outcome, boolean signed, int office) {
        CaseFile file = Invented.of("p05FirstPermit", AgencyKind.POLICE);
        decisions.proposeBesideReview(file, Proposal.GIVE_NOTICE, OFFICER);
        List<CaseEventRow> events =
                List.of(event(newest, outcome, null), event(Act.PROPOSE_REFUSAL, "GIVE_NOTICE", null));

        assertThat(days(file, events).noticeSigned()).isEqualTo(signed);
        assertThat(Refusing.officeOf(file, events)).isEqualTo(office == 2 ? 2 : file.policeOfficeId());
        assertThat(Refusing.officeOf(Invented.underReview(), events))
                .as("once a term runs it is of the office that decides")
                .isEqualTo(Invented.underReview().policeOfficeId());
    }

    @Test
    void tellsTheNewestReasonsAndTheTermOfToday() {
        CaseFile file = Invented.underReview();
        Printables.Read read = new Printables.Read(
                List.of(),
                List.of(),
                List.of(text("reasons", "nuovi"), text("reasons", "vecchi")),
                true,
                LetterAnswers.Known.NOTHING,
                PrintableCase.Relatives.ALL,
                List.of(),
                null);

        CaseCourse course = printables.course(file, read);

        assertThat(course.reasons().reasons()).isEqualTo("nuovi");
        assertThat(course.reasons().assessment()).isNull();
        assertThat(Objects.requireNonNull(course.clock()).usage().gross()).isEqualTo(50);
        assertThat(course.numbers().withdrawable()).isTrue();
        assertThat(course.toString()).doesNotContain("nuovi");
    }

    @ParameterizedTest
    @DisplayName("Mod. 209, campo 16: 09 per il lungo periodo, 10 per la conversione, altrimenti il tipo (P1.2)")
    @CsvSource({
        "p01PermitRenewal, false, 16",
        "p03LongTermPermit, false, 09",
        "p05FirstPermit, true, 10",
        "p05FirstPermit, false, 16"
    })
    void namesTheCodeOfWhatIsAskedFor(String procedure, boolean converts, String code) {
        CaseFile file = mock(CaseFile.class);
        when(file.procedureKey()).thenReturn(procedure);
        when(file.permitType()).thenReturn("16");

        assertThat(Printables.asked(file, new LetterAnswers.Known(null, converts, "", null)))
                .isEqualTo(code);
    }

    private CaseCourse.Days days(CaseFile file, List<CaseEventRow> events) {
        return printables
                .course(
                        file,
                        new Printables.Read(
                                List.of(),
                                events,
                                List.of(),
                                false,
                                LetterAnswers.Known.NOTHING,
                                PrintableCase.Relatives.ALL,
                                List.of(),
                                null))
                .days();
    }

    private CaseEventRow event(Act act, @Nullable LocalDate day) {
        return event(act, "SIGN", day);
    }

    private CaseEventRow event(Act act, String outcome, @Nullable LocalDate day) {
        return new CaseEventRow(
                1, "Task", act.name(), act.name(), outcome, null, OFFICER, 2, clock.instant(), day, "CONFIRMED");
    }

    private CaseTexts.Text text(String kind, String body) {
        return new CaseTexts.Text(kind, body, 1, OFFICER, clock.instant());
    }
}
