// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.deadline.Forum;
import it.respi.kernel.deadline.Remedy;
import it.respi.kernel.deadline.RemedyRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Rimedi R1-R9: procedure, par. 2.3")
class RemedyDaysTest {
    private static final LocalDate NOTIFIED = LocalDate.parse("2026-07-10");

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "R1, TAR_PIEMONTE, 2026-10-09 2026-11-07",
        "R2, ORDINARY_COURT,",
        "R3, TAR_PIEMONTE, 2026-10-09",
        "R4A, TAR_LAZIO, 2026-10-09",
        "R4B, ORDINARY_COURT,",
        "R5, TAR_PIEMONTE, 2027-07-10",
        "R5_FAMILY, ORDINARY_COURT,",
        "R6, PEACE_JUDGE,",
        "R7, ORDINARY_COURT,",
        "R8, TAR_LAZIO, 2026-10-09",
        "R9, SUBSTITUTE_OFFICIAL,"
    })
    @DisplayName("Giudice e ultimo giorno: agosto non conta davanti al TAR; per l’unità familiare nessuna decadenza")
    void followTheTable(RemedyRule rule, Forum forum, @Nullable String lastDays) {
        var answer = new RemedyDays(rule, NOTIFIED, RemedyDaysTest::figure);
        List<String> days = rule.remedies().stream()
                .map(remedy -> answer.lastDay(remedy).toString())
                .toList();

        assertThat(rule.forum()).isEqualTo(forum);
        assertThat(days).isEqualTo(lastDays == null ? List.of() : List.of(lastDays.split(" ")));
        assertThat(answer.lines().stream().anyMatch(line -> line.code().equals("remedy.august")))
                .isEqualTo(rule.remedies().contains(Remedy.ADMINISTRATIVE_COURT));
    }

    @Test
    @DisplayName("Un nuovo termine di ricorso è una riga del registro")
    void countTheDaysOfTheRegister() {
        Figures shorter = (key, day) -> new Figure(key, 30, "DAY", LocalDate.EPOCH, "", "K");
        var answer = new RemedyDays(RemedyRule.R3, NOTIFIED, shorter);

        assertThat(answer.lastDay(Remedy.ADMINISTRATIVE_COURT)).isEqualTo("2026-09-09");
        assertThat(answer.figures()).extracting(Figure::key).containsExactly("remedy.R3", "remedy.tar");
    }

    private static Figure figure(String key, LocalDate day) {
        int amount = switch (key) {
            case "remedy.tar" -> 60;
            case "remedy.petition" -> 120;
            case "remedy.silence" -> 1;
            default -> throw new AssertionError(key);
        };
        return new Figure(key, amount, "DAY", LocalDate.EPOCH, "", "K");
    }

    @ParameterizedTest(name = "permesso {0}: {1}")
    @CsvSource({
        "13, R2", "14, R2", "34, R2", "35, R2", "07, R7", "PS, R7", "CS, R7", "AS, R7", "SU, R7", "UM, R7", "16, R1",
        "24, R1", "15, R1"
    })
    @DisplayName("Diniego di un permesso: famiglia al giudice ordinario, protezione a un legale, il resto al TAR")
    void ofARefusedPermitFollowItsTitle(String permitType, RemedyRule rule) {
        assertThat(RemedyRule.againstRefusalOf(permitType)).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"true, R5_FAMILY", "false, R5"})
    @DisplayName("Silenzio: giudice ordinario se c’è di mezzo l’unità familiare")
    void againstSilenceFollowTheMatter(boolean familyUnity, RemedyRule rule) {
        assertThat(RemedyRule.againstSilence(familyUnity)).isEqualTo(rule);
    }
}
