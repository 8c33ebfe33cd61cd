// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.platform.data.SubmissionKey;
import org.junit.jupiter.api.Test;

class BulkWorkTest {
    private static final String ALIKE = "respi-sui-cuneo-assegnazioni-2026-11-29-";

    @Test
    void keepsTheRowsOfOrdersApartWhoseKeysBeginAlike() {
        SubmissionKey first = BulkWork.ofRow(order("0001"), Long.MAX_VALUE);
        SubmissionKey third = BulkWork.ofRow(order("0003"), Long.MAX_VALUE);

        assertThat(third.key()).isNotEqualTo(first.key());
        assertThat(BulkWork.ofRow(order("0001"), Long.MAX_VALUE).key())
                .as("the same again")
                .isEqualTo(first.key());
        assertThat(BulkWork.ofRow(order("0001"), 7).key()).isNotEqualTo(first.key());
    }

    private static SubmissionKey order(String end) {
        return SubmissionKey.of(ALIKE + end, "POST /api/v1/steps/bulk", "take 7");
    }
}
