// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.kernel.calculator.Figure;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermitFeesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final PermitFees fees = new PermitFees(catalogue(), parameters());

    @ParameterizedTest
    @DisplayName("Il contributo non è dovuto sotto i 18 anni né per i titoli esenti (D.M. 5 maggio 2017)")
    @CsvSource({
        "16, 1989-03-14, BY_LENGTH",
        "16, 2008-11-22, BY_LENGTH",
        "16, 2008-11-23, NONE",
        "07, 1989-03-14, NONE",
        "09, 1989-03-14, LONG_TERM",
        "09, 2008-11-23, NONE",
        "10, 1989-03-14, NONE",
        "34, 1989-03-14, UNKNOWN",
        "??, 1989-03-14, UNKNOWN"
    })
    void askForTheContributionByTypeAndAge(String type, LocalDate born, Contribution expected) {
        assertThat(fees.of(type, born, true, TODAY).contribution()).isEqualTo(expected);
    }

    @Test
    void chargeForTheKitOnlyThoseWhoUseIt() {
        LocalDate born = LocalDate.of(1989, 3, 14);

        assertThat(fees.of("16", born, true, TODAY).kitService()).isEqualByComparingTo("30");
        assertThat(fees.of("16", born, false, TODAY).kitService()).isNull();
        assertThat(fees.of("16", born, false, TODAY).card()).isEqualByComparingTo("30.46");
    }

    @Test
    @DisplayName("Lungo periodo: 100 euro di contributo, 130,46 sul bollettino, qualunque sia la durata (P3.5)")
    void askForTheContributionOfTheLongTermPermit() {
        PermitFee fee = fees.of("09", LocalDate.of(1989, 3, 14), true, TODAY);

        assertThat(fee.upToOneYear()).isEqualByComparingTo("100").isEqualByComparingTo(fee.longer());
        assertThat(fee.card().add(fee.longer())).isEqualByComparingTo("130.46");
    }

    private static Catalogue catalogue() {
        Catalogue catalogue = mock(Catalogue.class);
        when(catalogue.permitType(anyString())).thenAnswer(call -> Optional.ofNullable(type(call.getArgument(0))));
        return catalogue;
    }

    private static @Nullable PermitType type(String code) {
        return switch (code) {
            case "16" -> new PermitType(code, "Lavoro", "Work", false, Contribution.BY_LENGTH);
            case "09" -> new PermitType(code, "Lungo periodo", "Long term", false, Contribution.LONG_TERM);
            case "10" -> new PermitType(code, "Conversione", "Conversion", false, Contribution.NONE);
            case "07" -> new PermitType(code, "Asilo", "Asylum", false, Contribution.NONE);
            case "34" -> new PermitType(code, "Familiare", "Family", false, Contribution.UNKNOWN);
            default -> null;
        };
    }

    private static LegalParameters parameters() {
        LegalParameters parameters = mock(LegalParameters.class);
        when(parameters.figures())
                .thenReturn((key, day) -> new Figure(key, cents(key), "EUR_CENT", LocalDate.EPOCH, "invented", "K"));
        return parameters;
    }

    private static int cents(String key) {
        return switch (key) {
            case "fee.stamp" -> 1600;
            case "fee.permit-card" -> 3046;
            case "fee.contribution.one-year" -> 4000;
            case "fee.contribution.longer" -> 5000;
            case "fee.contribution.long-term" -> 10000;
            case "fee.kit-service" -> 3000;
            default -> throw new IllegalArgumentException("no such fee");
        };
    }
}
