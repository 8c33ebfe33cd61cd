// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Costi: procedure, par. 2.5 e P1.13")
class FeesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-28");

    private final Fees fees = new Fees(new ShippedFigures());

    @ParameterizedTest(name = "{0} {1}, {2} mesi, minore {3}, kit {4}: bollettino {5}, totale {6}")
    @CsvSource({
        "RENEWAL, ORDINARY, 12, false, true, 70.46, 116.46",
        "RENEWAL, ORDINARY, 24, false, true, 80.46, 126.46",
        "FIRST, ORDINARY, 36, false, true, 80.46, 126.46",
        "RENEWAL, ORDINARY, 4, false, true, 70.46, 116.46",
        "FIRST, LONG_TERM, 120, false, true, 130.46, 176.46",
        "RENEWAL, HIGHLY_SKILLED, 24, false, true, 130.46, 176.46",
        "RENEWAL, ORDINARY, 24, true, true, 30.46, 76.46",
        "FIRST, LONG_TERM, 60, true, true, 30.46, 76.46",
        "UPDATE, ORDINARY, 24, false, true, 30.46, 76.46",
        "DUPLICATE, LONG_TERM, 120, false, true, 30.46, 76.46",
        "CONVERSION, ORDINARY, 24, false, true, 30.46, 76.46",
        "RENEWAL, PROTECTION, 60, false, false, 30.46, 46.46",
        "FIRST, MEDICAL_CARE, 12, false, false, 30.46, 46.46",
        "FIRST, ORDINARY, 3, false, true, 30.46, 76.46"
    })
    @DisplayName("Bollettino e totale del permesso elettronico (D.M. 5 maggio 2017)")
    void addUp(
            PermitRequest request,
            PermitTitle title,
            int months,
            boolean minor,
            boolean byKit,
            String slip,
            String total) {
        var bill = fees.permit(new FeeQuestion(request, title, months, minor, byKit, DAY));

        assertThat(bill.slip()).hasToString(slip);
        assertThat(bill.total()).hasToString(total);
        assertThat(bill.atMost()).isEqualTo(bill.total());
        assertThat(bill.results().map(Line::code)).containsExactly("fee.slip", "fee.total");
    }

    @Test
    @DisplayName("Titoli per cui il contributo non è noto: totale minimo e massimo")
    void sayBothTotalsWhereTheContributionIsNotKnown() {
        var bill = fees.permit(new FeeQuestion(PermitRequest.RENEWAL, PermitTitle.OTHER, 24, false, true, DAY));

        assertThat(bill.total()).hasToString("76.46");
        assertThat(bill.atMost()).hasToString("126.46");
        assertThat(bill.results().map(Line::code)).contains("fee.total.open");
    }

    @Test
    @DisplayName("Permessi di tre anni: importo da confermare (specifica 2.5)")
    void markWhatIsToBeConfirmed() {
        assertThat(fees.permit(new FeeQuestion(PermitRequest.FIRST, PermitTitle.ORDINARY, 36, false, true, DAY))
                        .toBeConfirmed())
                .isTrue();
        assertThat(fees.permit(new FeeQuestion(PermitRequest.FIRST, PermitTitle.ORDINARY, 24, false, true, DAY))
                        .toBeConfirmed())
                .isFalse();
    }

    @Test
    @DisplayName("Cittadinanza 250,00 e bollo 16,00; idoneità alloggiativa di Cuneo 12,00 e due bolli")
    void knowCitizenshipAndHousing() {
        assertThat(fees.citizenship(DAY).total()).hasToString("266.00");
        assertThat(fees.housing(DAY).total()).hasToString("44.00");
        assertThat(fees.housing(DAY).toBeConfirmed()).isTrue();
    }

    @Test
    void refuseALengthThatNoPermitHas() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new FeeQuestion(PermitRequest.FIRST, PermitTitle.ORDINARY, 0, false, true, DAY))
                .returns("calculator.months", RuleBroken::code);
    }
}
