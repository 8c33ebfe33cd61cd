// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import it.respi.cases.Choice;
import it.respi.cases.FieldKind;
import it.respi.cases.FormField;
import it.respi.cases.StepDefinition;
import it.respi.kernel.actor.Lane;
import it.respi.platform.view.Dates;
import it.respi.registry.LegalParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.MapBindingResult;

class AnswerReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(9, 0).atZone(ROME).toInstant(), ROME);

    private final AnswerReader reader =
            new AnswerReader(new DayLimits(mock(LegalParameters.class), new Dates(), CLOCK), CLOCK);
    private final MapBindingResult errors = new MapBindingResult(new HashMap<>(), "form");

    @ParameterizedTest
    @CsvSource({
        "DATE, PAST, 2026-11-22, ",
        "DATE, PAST, 22/11/2026, ",
        "DATE, PAST, 2026-11-23, field.date.future",
        "DATE, PAST, 31/02/2026, field.date.format",
        "DATE, PAST, ieri, field.date.format",
        "DATE, FUTURE, 2026-11-21, field.date.past",
        "DATE, ANY, +99999-01-01, field.date.year",
        "DATE, ANY, 01/01/0001, field.date.year",
        "DATE, ANY, 31/12/2200, ",
        "DATE_TIME, FUTURE, +99999-01-01T09:00, field.date.year",
        "DATE_TIME, FUTURE, 2026-12-01T09:30, ",
        "DATE_TIME, FUTURE, 01/12/2026 09:30, ",
        "DATE_TIME, FUTURE, 2026-12-01, field.date-time.format",
        "NUMBER, ANY, 12, ",
        "NUMBER, ANY, 0, field.number",
        "NUMBER, ANY, 201, field.number",
        "NUMBER, ANY, dodici, field.number",
        "ASSICURATA, ANY, 12345678901-2, ",
        "ASSICURATA, ANY, 1234, assicurata.format",
        "PRATICA, ANY, 26CN000123, ",
        "PRATICA, ANY, 26CN00012345, pratica-number.unusual",
        "CHOICE, ANY, ONE, ",
        "CHOICE, ANY, THREE, field.choice",
        "TEXT, ANY, '', field.required"
    })
    void saysWhatIsWrongBesideTheQuestion(
            FieldKind kind, FormField.Time time, String typed, @Nullable String expected) {
        read(List.of(field("answer", kind, time, Set.of())), List.of(), Map.of("answer", List.of(typed)));

        if (expected == null) {
            assertThat(errors.getAllErrors()).isEmpty();
        } else {
            assertThat(Objects.requireNonNull(errors.getFieldError("answer")).getCode())
                    .isEqualTo(expected);
        }
    }

    @Test
    void asksOnlyWhatBelongsToTheChosenOutcome() {
        List<FormField> fields = List.of(
                field("reasons", FieldKind.LONG_TEXT, FormField.Time.ANY, Set.of("NO")),
                field("day", FieldKind.DATE, FormField.Time.PAST, Set.of("YES")));

        Answers answers = read(
                fields,
                List.of(new Choice("YES", "Sì"), new Choice("NO", "No")),
                Map.of("outcome", List.of("YES"), "day", List.of("2026-11-20"), "reasons", List.of("ignored")));

        assertThat(errors.getAllErrors()).isEmpty();
        assertThat(answers.date("day")).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(answers.has("reasons")).isFalse();
    }

    @Test
    void refusesAnOutcomeTheStepDoesNotHave() {
        read(List.of(), List.of(new Choice("YES", "Sì")), Map.of("outcome", List.of("MAYBE")));

        assertThat(errors.getAllErrors()).singleElement().returns("step.outcome.missing", error -> error.getCode());
    }

    @Test
    void takesOnlyPapersOfTheCase() {
        FormField items = field("items", FieldKind.CHECKLIST, FormField.Time.ANY, Set.of());

        read(List.of(items), List.of(), Map.of("items", List.of("D08", "D99")));

        assertThat(errors.getFieldErrors("items")).hasSize(1);
    }

    @Test
    void readsALocalDateAndTime() {
        Answers answers = read(
                List.of(field("at", FieldKind.DATE_TIME, FormField.Time.FUTURE, Set.of())),
                List.of(),
                Map.of("at", List.of("2026-12-01T09:30")));

        assertThat(answers.dateTime("at")).isEqualTo(LocalDateTime.of(2026, 12, 1, 9, 30));
    }

    @ParameterizedTest
    @CsvSource({"true,", "on,", "false, field.flag", "no, field.flag"})
    void aBoxThatIsNotTickedIsNoYes(String sent, @Nullable String expected) {
        Answers answers = read(
                List.of(field("checked", FieldKind.FLAG, FormField.Time.ANY, Set.of())),
                List.of(),
                Map.of("checked", List.of(sent)));

        assertThat(answers.has("checked")).isEqualTo(expected == null);
        if (expected != null) {
            assertThat(Objects.requireNonNull(errors.getFieldError("checked")).getCode())
                    .isEqualTo(expected);
        }
    }

    /** As the places of a dwelling that are wanting. */
    @ParameterizedTest
    @CsvSource({"-3,", "0,", "-31, field.number", "- 3, field.number", "--3, field.number"})
    void aNumberMayBeBelowZeroWhereTheModelSaysSo(String typed, @Nullable String expected) {
        FormField places = new FormField(
                "places",
                "Posti",
                null,
                FieldKind.NUMBER,
                true,
                Set.of(),
                FormField.Time.ANY,
                null,
                -30,
                30,
                List.of(),
                true,
                null,
                null,
                null);

        read(List.of(places), List.of(), Map.of("places", List.of(typed)));

        assertThat(errors.getFieldErrors("places"))
                .extracting(DefaultMessageSourceResolvable::getCode)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aReasonOfOneLetterIsNoReason() {
        FormField reasons = new FormField(
                "reasons",
                "Motivi",
                null,
                FieldKind.LONG_TEXT,
                true,
                Set.of(),
                FormField.Time.ANY,
                null,
                10,
                4000,
                List.of(),
                false,
                null,
                null,
                null);
        read(List.of(reasons), List.of(), Map.of("reasons", List.of("x")));

        assertThat(Objects.requireNonNull(errors.getFieldError("reasons")).getCode())
                .isEqualTo("field.too-short");
    }

    private Answers read(List<FormField> fields, List<Choice> outcomes, Map<String, List<String>> typed) {
        StepDefinition step = new StepDefinition(
                "p",
                "Task_X",
                "Prova",
                Lane.HD_OP,
                "X",
                false,
                null,
                null,
                null,
                false,
                null,
                false,
                null,
                fields,
                outcomes,
                Map.of());
        return reader.read(step, typed, new Nameable.Known(Set.of("D08", "D09"), Map.of()), errors);
    }

    private static FormField field(String id, FieldKind kind, FormField.Time time, Set<String> when) {
        boolean number = kind == FieldKind.NUMBER;
        return new FormField(
                id,
                "Domanda",
                null,
                kind,
                true,
                when,
                time,
                null,
                number ? 1 : null,
                number ? 200 : null,
                List.of(new Choice("ONE", "Uno"), new Choice("TWO", "Due")),
                false,
                null,
                null,
                null);
    }
}
