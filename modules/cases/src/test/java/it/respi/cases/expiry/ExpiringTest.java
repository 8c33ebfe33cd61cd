// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.expiry.Expiring.Line;
import it.respi.cases.expiry.Expiring.OfCase;
import it.respi.cases.expiry.Expiring.OfPaper;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExpiringTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2029, 3, 1);
    private static final OfPaper PAPER = new OfPaper(70, DAY, false);

    @Test
    void thePermitIsThatOfTheNewestCaseThatSaysOne() {
        List<Line> lines = new Expiring(
                        null,
                        null,
                        List.of(aCase(3, false, null, null), aCase(2, false, LATER, null), aCase(1, false, DAY, null)),
                        List.of())
                .lines();

        assertThat(lines).containsExactly(new Line(Expiring.PERMIT, ExpiryKind.PERMIT, LATER, null, null));
    }

    @Test
    void papersCountWhileACaseIsOpen() {
        assertThat(new Expiring(null, null, List.of(aCase(1, false, null, null)), List.of(PAPER)).lines())
                .isEmpty();
        assertThat(new Expiring(null, null, List.of(aCase(1, true, null, null)), List.of(PAPER)).lines())
                .containsExactly(new Line(70, ExpiryKind.PAPER, DAY, null, null));
    }

    @Test
    @DisplayName("L’idoneità alloggiativa serve a domande future: si guarda anche a pratica chiusa (P6.06)")
    void aHousingCertificateCountsAlsoWhenNoCaseIsOpen() {
        OfPaper certificate = new OfPaper(71, DAY, true);

        assertThat(new Expiring(null, null, List.of(aCase(1, false, null, null)), List.of(PAPER, certificate)).lines())
                .containsExactly(new Line(71, ExpiryKind.PAPER, DAY, null, null));
    }

    @Test
    void whatIsGoodOnTheDayOfTheAppointmentIsNotMissed() {
        assertThat(passport(DAY).missedOn()).isNull();
        assertThat(passport(DAY.plusDays(1)).missedOn()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void theLastAppointmentOfOpenCasesCounts() {
        Expiring expiring = new Expiring(
                DAY,
                null,
                List.of(aCase(3, false, null, LATER), aCase(2, true, null, DAY.plusDays(9)), aCase(1, true, null, DAY)),
                List.of());

        assertThat(expiring.lines().getFirst().missedOn()).isEqualTo(DAY.plusDays(9));
    }

    @Test
    void aPermitThatIsBeingRenewedIsNotMissed() {
        OfCase family = aCase(2, true, null, LATER);
        OfCase renewal = new OfCase(1, true, true, false, DAY, null);
        OfCase old = new OfCase(1, false, true, false, DAY, null);

        assertThat(new Expiring(null, null, List.of(family, renewal), List.of()).lines())
                .containsExactly(new Line(Expiring.PERMIT, ExpiryKind.PERMIT, DAY, 1L, null));
        assertThat(new Expiring(null, null, List.of(family, old), List.of()).lines())
                .containsExactly(new Line(Expiring.PERMIT, ExpiryKind.PERMIT, DAY, null, LATER));
    }

    @Test
    void thePermitAmongThePapersCountsWhenItEndsLaterAndThePersonStillNeedsOne() {
        OfCase gone = new OfCase(2, false, false, true, null, null);

        assertThat(permit(DAY)).isEqualTo(DAY);
        assertThat(permit(LATER, aCase(1, false, DAY, null))).isEqualTo(LATER);
        assertThat(permit(DAY, aCase(1, false, LATER, null))).isEqualTo(LATER);
        assertThat(permit(LATER, gone)).isNull();
        assertThat(permit(LATER, aCase(3, false, DAY, null), gone)).isEqualTo(LATER);
    }

    private static @Nullable LocalDate permit(LocalDate recorded, OfCase... cases) {
        return new Expiring(null, recorded, List.of(cases), List.of())
                .lines().stream().map(Line::expiresOn).findFirst().orElse(null);
    }

    private static Line passport(LocalDate appointment) {
        return new Expiring(DAY, null, List.of(aCase(1, true, null, appointment)), List.of())
                .lines()
                .getFirst();
    }

    private static OfCase aCase(long id, boolean open, @Nullable LocalDate permit, @Nullable LocalDate appointment) {
        return new OfCase(id, open, false, false, permit, appointment);
    }
}
