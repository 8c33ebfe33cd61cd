// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Date utili per la persona: procedure, par. 2.2, 5 e 12.17")
class DaysTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");

    private final Days days = new Days(new ShippedFigures());
    private final EarliestDays earliest = new EarliestDays(new ShippedFigures());

    @ParameterizedTest(name = "F: ingresso {0}: prudente {1}, legale {2}, ospitalità {3}")
    @CsvSource({"2026-04-03, 2026-04-11, 2026-04-16, 2026-04-05", "2026-09-25, 2026-10-03, 2026-10-07, 2026-09-27"})
    @DisplayName("Otto giorni lavorativi dall’ingresso (art. 5 c. 2 TUI) e 48 ore per l’ospitalità (art. 7 TUI)")
    void afterTheEntry(LocalDate entry, LocalDate prudent, LocalDate legal, LocalDate host) {
        var answer = days.afterEntry(entry);

        assertThat(answer.day("entry.prudent")).isEqualTo(prudent);
        assertThat(answer.day("entry.legal")).isEqualTo(legal);
        assertThat(answer.day("entry.host")).isEqualTo(host);
        assertThat(answer.toBeConfirmed()).isTrue();
    }

    @Test
    @DisplayName("J: permesso che scade il 31/12/2026")
    void aroundTheExpiry() {
        var answer = days.renewal(LocalDate.parse("2026-12-31"));

        assertThat(answer.day("renewal.ask-by")).isEqualTo("2026-11-01");
        assertThat(answer.day("renewal.tolerated")).isEqualTo("2027-03-01");
    }

    @Test
    @DisplayName("Cancellazione anagrafica: sei mesi dalla scadenza e trenta giorni di avviso (art. 11 DPR 223/1989)")
    void beforeTheResidenceIsCancelled() {
        assertThat(days.renewal(LocalDate.parse("2026-08-31")).day("renewal.residence"))
                .isEqualTo("2027-03-30");
    }

    @ParameterizedTest(name = "ingresso {0}: {1}")
    @CsvSource({"2025-12-01, 2025-12-09", "2025-12-02, 2025-12-17"})
    @DisplayName("Contratto di soggiorno: 8 giorni fino al 1/12/2025, poi 15 (L. 179/2025)")
    void theContractOfStayBeforeAndAfterTheLaw(LocalDate entry, String last) {
        assertThat(days.afterWorkEntry(entry).day("entry.contract")).isEqualTo(last);
    }

    @Test
    @DisplayName("Contratto di soggiorno entro 15 giorni dall’ingresso (art. 22 c. 6 TUI): la domenica passa al lunedì")
    void afterAnEntryForWork() {
        var answer = days.afterWorkEntry(LocalDate.parse("2026-04-04"));

        assertThat(answer.day("entry.contract")).isEqualTo("2026-04-20");
        assertThat(answer.day("entry.host")).isEqualTo("2026-04-06");
    }

    @Test
    @DisplayName("Nulla osta al lavoro valido sei mesi (art. 22 c. 5 TUI), anche se l’ultimo giorno è festivo")
    void ofANullaOstaForWork() {
        var answer = days.workNullaOsta(LocalDate.parse("2026-06-25"));

        assertThat(answer.day("nulla-osta.valid-to")).isEqualTo("2026-12-25");
        assertThat(answer.figures()).extracting(Figure::key).containsExactly("work.nulla_osta.validity");
    }

    @Test
    @DisplayName("Dichiarazione di chi è nato in Italia: dai 18 ai 19 anni (art. 4 c. 2 L. 91/1992)")
    void ofADeclarationAtEighteen() {
        var answer = days.declaration(LocalDate.parse("2026-02-28"));

        assertThat(answer.day("declaration.from")).isEqualTo("2026-02-28");
        assertThat(answer.day("declaration.to")).isEqualTo("2027-02-28");
    }

    @Test
    @DisplayName("I: nulla osta del 31/08/2026 valido sei mesi, fino al 28/02/2027")
    void ofANullaOsta() {
        assertThat(days.nullaOsta(LocalDate.parse("2026-08-31")).day("nulla-osta.valid-to"))
                .isEqualTo("2027-02-28");
    }

    @Test
    @DisplayName("Giuramento entro sei mesi (art. 10 L. 91/1992): se l’ultimo giorno è festivo, meglio prima")
    void ofTheOath() {
        var answer = days.oath(LocalDate.parse("2026-07-01"));

        assertThat(answer.day("oath.prudent")).isEqualTo("2027-01-01");
        assertThat(answer.day("oath.legal")).isEqualTo("2027-01-02");
    }

    @Test
    @DisplayName("Ricongiungimento dopo due anni di soggiorno ininterrotto (L. 187/2024)")
    void ofAReunification() {
        assertThat(earliest.reunification(LocalDate.parse("2025-02-28"), TODAY).day("earliest.reunification"))
                .isEqualTo("2027-02-28");
    }

    @ParameterizedTest(name = "dal 10/01/2021, assenze {0}: {1}")
    @CsvSource({
        ", 2026-01-10",
        "2022-01-01/2022-07-01, 2026-01-10",
        "2022-01-01/2022-07-02, 2027-07-02",
        "2022-01-01/2022-06-30 2023-01-01/2023-05-01, 2026-01-10",
        "2021-03-01/2021-07-29 2023-01-01/2023-06-30, 2026-03-31"
    })
    @DisplayName("Permesso UE: cinque anni, assenze fino a 6 mesi di seguito e 10 in tutto (art. 9 c. 1 e 6 TUI)")
    void ofALongTermPermit(@Nullable String absences, LocalDate first) {
        var answer = earliest.longTerm(LocalDate.parse("2021-01-10"), absences(absences), TODAY);

        assertThat(answer.day("earliest.long-term")).isEqualTo(first);
    }

    @ParameterizedTest(name = "{0}, figli {1}: {2}")
    @CsvSource({
        "NON_EU, false, 2030-05-04",
        "NON_EU, true, 2030-05-04",
        "EU, false, 2024-05-04",
        "REFUGEE, false, 2025-05-04",
        "BORN, false, 2023-05-04",
        "MARRIAGE, false, 2022-05-04",
        "MARRIAGE, true, 2021-05-04",
        "MARRIAGE_ABROAD, false, 2023-05-04",
        "MARRIAGE_ABROAD, true, 2021-11-04"
    })
    @DisplayName("Cittadinanza: anni di residenza o di matrimonio (art. 5 e 9 L. 91/1992)")
    void ofCitizenship(CitizenshipRoute route, boolean children, LocalDate first) {
        var answer = earliest.citizenship(route, children, LocalDate.parse("2020-05-04"), TODAY);

        assertThat(answer.day("earliest.citizenship")).isEqualTo(first);
    }

    @ParameterizedTest(name = "domanda del {0}: {1} giorni")
    @CsvSource({"2025-10-03, 90", "2025-10-04, 150", "2026-11-28, 150"})
    @DisplayName("Nulla osta familiare: 90 giorni fino al 3/10/2025, poi 150 (art. 7 D.L. 146/2025)")
    void ofADecisionFollowTheDayOfTheRequest(LocalDate day, int term) {
        assertThat(new ShippedFigures().on("family.nulla_osta.decision", day).amount())
                .isEqualTo(term);
    }

    @Test
    void refuseAReturnBeforeTheDeparture() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new Absence(TODAY, TODAY.minusDays(1)))
                .returns("calculator.absence", RuleBroken::code);
    }

    private static List<Absence> absences(@Nullable String text) {
        return text == null
                ? List.of()
                : List.of(text.split(" ")).stream()
                        .map(pair -> pair.split("/"))
                        .map(pair -> new Absence(LocalDate.parse(pair[0]), LocalDate.parse(pair[1])))
                        .toList();
    }
}
