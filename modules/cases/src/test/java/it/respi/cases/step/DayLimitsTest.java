// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.cases.DayLimit;
import it.respi.cases.FieldKind;
import it.respi.cases.FormField;
import it.respi.platform.view.Dates;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.MapBindingResult;

@DisplayName("Date limitate da un parametro di legge")
class DayLimitsTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    /** A Friday. */
    private static final Clock NOW =
            Clock.fixed(LocalDateTime.parse("2026-11-27T12:00").atZone(ROME).toInstant(), ROME);

    private static final List<DayLimit.Lift> LIFTS =
            List.of(DayLimit.Lift.of("reason"), DayLimit.Lift.of(" termHolds = NOT_DUE"));

    private final LegalParameters parameters = mock(LegalParameters.class);
    private final DayLimits limits = new DayLimits(parameters, new Dates(), NOW);

    @ParameterizedTest(name = "rilasciato il {0}, valido fino al {1}: {2}")
    @CsvSource({
        "2026-06-25, 2026-12-25, ",
        "2026-06-25, 2026-12-26, field.day.validity",
        "2026-06-25, 2026-06-24, field.day.validity",
        ", 2026-12-26, "
    })
    @DisplayName("Nulla osta al lavoro: sei mesi al massimo (art. 22 c. 5 TUI)")
    void aValidity(@Nullable LocalDate issued, LocalDate until, @Nullable String refused) {
        inForce("work.nulla_osta.validity", 6, "MONTH");
        Map<String, Object> answers = new HashMap<>(Map.of("day", until));
        if (issued != null) {
            answers.put("issuedOn", issued);
        }

        assertThat(check(DayLimit.Kind.VALIDITY, "work.nulla_osta.validity", answers, Map.of()))
                .isEqualTo(refused);
    }

    @ParameterizedTest(name = "ingresso {0}, contratto {1}, motivo {2}: {3}")
    @CsvSource({
        "2026-04-04, 2026-04-20, , ",
        "2026-04-04, 2026-04-21, , field.day.term",
        "2026-04-04, 2026-04-21, Datore malato, "
    })
    @DisplayName("Contratto di soggiorno: 15 giorni dall’ingresso, poi serve il motivo (art. 22 c. 6 TUI)")
    void aTermFromAStepBefore(LocalDate entry, LocalDate signed, @Nullable String reason, @Nullable String refused) {
        inForce("work.contract_of_stay", 15, "DAY");
        Map<String, Object> answers = new HashMap<>(Map.of("day", signed));
        if (reason != null) {
            answers.put("reason", reason);
        }

        assertThat(check(DayLimit.Kind.TERM, "work.contract_of_stay", answers, Map.of("issuedOn", entry)))
                .isEqualTo(refused);
    }

    @ParameterizedTest(name = "il termine vale? {0}: {1}")
    @CsvSource({"NOT_DUE, ", "APPLIES, field.day.term"})
    @DisplayName("Un limite può cadere anche per una sola delle risposte: il termine dall’ingresso non vale")
    void anAnswerThatLiftsALimit(String holds, @Nullable String refused) {
        inForce("permit.first.request", 8, "WORKING_DAY");

        assertThat(check(
                        DayLimit.Kind.TERM,
                        "permit.first.request",
                        Map.of("day", LocalDate.of(2026, 4, 21), "termHolds", holds),
                        Map.of("issuedOn", LocalDate.of(2026, 3, 2))))
                .isEqualTo(refused);
    }

    @ParameterizedTest(name = "visto fino al {0}, ingresso {1}, {2}: {3}")
    @CsvSource({
        "2026-04-04, 2026-04-04, , ",
        "2026-04-04, 2026-04-05, , field.day.after",
        "2026-04-04, 2026-04-05, altro visto, ",
        ", 2026-04-05, , "
    })
    @DisplayName("Ingresso entro la validità del visto, salvo un altro visto")
    void aDayThatLiesNotAfterAnother(
            @Nullable LocalDate until, LocalDate entry, @Nullable String other, @Nullable String refused) {
        Map<String, Object> answers = new HashMap<>(Map.of("day", entry));
        if (other != null) {
            answers.put("reason", other);
        }

        assertThat(check(DayLimit.Kind.NOT_AFTER, "", answers, until == null ? Map.of() : Map.of("issuedOn", until)))
                .isEqualTo(refused);
    }

    @ParameterizedTest(name = "test del {0}, nuova richiesta del {1}: {2}")
    @CsvSource({
        "2026-03-02, 2026-06-01, ",
        "2026-03-02, 2026-05-31, field.day.barred",
        "2026-03-02, 2026-03-02, field.day.barred",
        ", 2026-03-03, "
    })
    @DisplayName(
            "Test A2 non superato: nuova richiesta solo passati 90 giorni, anche se l’ultimo è festivo (D.M. 4.6.2010)")
    void aBar(@Nullable LocalDate failed, LocalDate asked, @Nullable String refused) {
        inForce("test.a2.retry_after", 90, "DAY");

        assertThat(check(
                        DayLimit.Kind.WAIT,
                        "test.a2.retry_after",
                        Map.of("day", asked),
                        failed == null ? Map.of() : Map.of("issuedOn", failed)))
                .isEqualTo(refused);
    }

    @ParameterizedTest(name = "certificato del {0}, validità scritta {1}: {2}")
    @CsvSource({"2026-05-27, , ", "2026-05-26, , field.day.age", "2024-05-26, 2027-05-26, "})
    @DisplayName("Certificato di idoneità alloggiativa: sei mesi, o la validità scritta")
    void anAge(LocalDate issued, @Nullable LocalDate until, @Nullable String refused) {
        inForce("family.housing_certificate.max_age", 6, "MONTH");
        Map<String, Object> answers = new HashMap<>(Map.of("day", issued));
        if (until != null) {
            answers.put("reason", until);
        }

        assertThat(check(DayLimit.Kind.MAX_AGE, "family.housing_certificate.max_age", answers, Map.of()))
                .isEqualTo(refused);
    }

    @ParameterizedTest(name = "interprete per {0}, subito {1}: {2}")
    @CsvSource({
        "2026-11-30T09:00, false, ",
        "2026-11-28T12:00, false, ",
        "2026-11-28T11:59, false, field.day.lead-time",
        "2026-11-27T15:00, false, field.day.lead-time",
        "2026-11-27T15:00, true, "
    })
    @DisplayName("Interprete: 24 ore prima, salvo urgenza")
    void aLeadTime(LocalDateTime then, boolean urgent, @Nullable String refused) {
        inForce("interpreter.lead_time", 24, "HOUR");

        assertThat(check(
                        DayLimit.Kind.LEAD_TIME,
                        "interpreter.lead_time",
                        Map.of("day", then, "reason", urgent),
                        Map.of()))
                .isEqualTo(refused);
    }

    @Test
    void aParameterThatIsNotYetInForceLimitsNothing() {
        when(parameters.find(any(), any())).thenReturn(Optional.empty());

        assertThat(check(DayLimit.Kind.MAX_AGE, "paper.new", Map.of("day", LocalDate.EPOCH), Map.of()))
                .isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"START, day", "VALIDITY, issuedOn", "TERM, issuedOn", "WAIT, day"})
    @DisplayName("Un giorno prima della prima norma nota, o di un anno sbagliato, si rifiuta accanto alla domanda")
    void aDayBeforeEveryLawIsRefused(DayLimit.Kind kind, String from) {
        when(parameters.find(any(), any())).thenReturn(Optional.empty());
        LocalDate wrong = LocalDate.of(1926, 3, 2);
        Map<String, Object> answers = new HashMap<>(Map.of("day", wrong));
        answers.put(from, wrong);

        assertThat(check(kind, "work.employer_confirm", answers, Map.of())).isEqualTo("field.day.no-law");
    }

    private void inForce(String key, int amount, String unit) {
        when(parameters.find(eq(key), any()))
                .thenReturn(Optional.of(new LegalParameter(key, amount, unit, LocalDate.EPOCH, null, "norma", "K")));
    }

    private @Nullable String check(
            DayLimit.Kind kind, String parameter, Map<String, Object> answers, Map<String, LocalDate> earlier) {
        FormField field = new FormField(
                "day",
                "Giorno",
                null,
                kind == DayLimit.Kind.LEAD_TIME ? FieldKind.DATE_TIME : FieldKind.DATE,
                true,
                Set.of(),
                FormField.Time.ANY,
                new DayLimit(kind, parameter, kind.runsFromAnswer() ? "issuedOn" : null, LIFTS),
                null,
                null,
                List.of(),
                false,
                null,
                null,
                null);
        MapBindingResult errors = new MapBindingResult(new HashMap<>(), "form");
        limits.check(field, answers, earlier, errors);
        return errors.getAllErrors().stream()
                .map(DefaultMessageSourceResolvable::getCode)
                .findFirst()
                .orElse(null);
    }
}
