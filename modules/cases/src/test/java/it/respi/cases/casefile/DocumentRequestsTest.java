// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("art. 2 c. 7 L. 241/1990: solo la prima richiesta di documenti ferma il termine (SP1)")
class DocumentRequestsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

    private final Clock clock =
            Clock.fixed(TODAY.atTime(10, 0).atZone(ZoneId.of("Europe/Rome")).toInstant(), ZoneId.of("Europe/Rome"));
    private final Decisions decisions = Invented.decisions(clock);
    private final CaseFile file = Invented.underReview();

    @Test
    @DisplayName("La seconda non lo ferma, anche se la prima non l’ha fermato")
    void theSecondDoesNotStopTheTermThatTheFirstDidNotStop() {
        decisions.documentsRequested(file, LocalDate.of(2026, 3, 20));
        decisions.documentsArrived(file, LocalDate.of(2026, 3, 23)); // before the receipt of the request
        decisions.documentsRequested(file, LocalDate.of(2026, 3, 27));
        decisions.requestReceived(file, LocalDate.of(2026, 3, 30));
        file.term().refresh(TODAY);

        assertThat(file.term().documentsAskedOn()).isNull();
        assertThat(file.term().stoppedSince()).isNull();
        decisions.documentsArrived(file, LocalDate.of(2026, 4, 8));
        assertThat(suspendedDays()).isZero();
    }

    @Test
    @DisplayName("I documenti della seconda non accorciano la sospensione della prima, finita per legge")
    void whatTheSecondBroughtSaysNothingOfTheFirst() {
        decisions.documentsRequested(file, LocalDate.of(2026, 3, 5));
        decisions.requestReceived(file, LocalDate.of(2026, 3, 5));
        file.move(CaseState.IN_REVIEW, CaseState.SUSP_DOCS); // the law ended it after 30 days
        decisions.documentsRequested(file, LocalDate.of(2026, 4, 7));
        decisions.documentsArrived(file, LocalDate.of(2026, 3, 25));

        assertThat(suspendedDays()).isEqualTo(30);
    }

    @Test
    @DisplayName("Una richiesta che non è arrivata alla persona non è la prima: quella dopo ferma ancora il termine")
    void aRequestThatWasNotDeliveredLeavesTheStopToTheNext() {
        decisions.documentsRequested(file, LocalDate.of(2026, 3, 5));
        decisions.requestNotDelivered(file);
        decisions.documentsRequested(file, LocalDate.of(2026, 3, 20));
        decisions.requestReceived(file, LocalDate.of(2026, 3, 20));
        decisions.documentsArrived(file, LocalDate.of(2026, 3, 30));

        assertThat(suspendedDays()).isEqualTo(10);
    }

    private int suspendedDays() {
        return file.term().on(TODAY).orElseThrow().due().suspendedDays();
    }
}
