// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.tsid.TsidFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class IdTextTest {
    @Test
    void readsIdsOfTheYearsToComeAsWell() {
        for (String day : new String[] {"2026-11-28", "2027-07-23", "2050-01-01", "2088-01-01"}) {
            long id = TsidFactory.builder()
                    .withNodeBits(10)
                    .withNode(1)
                    .withClock(Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC))
                    .build()
                    .create()
                    .toLong();
            assertThat(IdText.read(Long.toString(id))).as(day).hasValue(id);
            assertThat(Slice.before(Long.toString(id))).as(day).isEqualTo(id);
        }
        assertThat(IdText.read("9223372036854775807")).hasValue(Long.MAX_VALUE);
    }

    @Test
    void readsNothingThatIsNoId() {
        for (String none :
                new String[] {"", "x", "-1", "1.5", " 1", "9223372036854775808", "9999999999999999999", "١"}) {
            assertThat(IdText.read(none)).as(none).isEmpty();
        }
        assertThat(IdText.read(null)).isEmpty();
        assertThat(Slice.before("9999999999999999999")).isEqualTo(Long.MAX_VALUE);
        assertThat(Slice.after("9999999999999999999")).isZero();
    }
}
