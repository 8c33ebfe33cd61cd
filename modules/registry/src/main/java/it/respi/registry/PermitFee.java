// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What has to be paid for an electronic permit (costi, specification 2.5), item by item.
 *
 * @param card making of the card, on the payment slip
 * @param contribution whether there is a contribution on the same slip
 * @param upToOneYear the contribution for a permit of one year at most; zero where there is none, or none is known
 * @param longer the contribution for a longer permit; the same
 * @param kitService service of the post office for the kit, paid at the counter; null when there is no kit
 */
public record PermitFee(
        BigDecimal card,
        Contribution contribution,
        BigDecimal upToOneYear,
        BigDecimal longer,
        @Nullable BigDecimal kitService) {}
