// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/**
 * A mediator as typed in.
 *
 * @param languages rows of languages; an empty one counts for nothing
 * @param week times of each day, from Monday to Saturday
 * @param seen version that was shown; null for a new one
 */
public record MediatorForm(
        @Size(max = 20, message = "field.too-long")
        @Pattern(regexp = "[A-Za-z0-9-]+", message = "mediator.code.wrong")
        @NotBlank(message = "field.required")
        @Nullable
        String code,

        @NotBlank(message = "field.required") @Size(max = 120, message = "field.too-long") @Nullable
        String name,

        @Pattern(regexp = "[FMX]", message = "field.required") @NotBlank(message = "field.required") @Nullable
        String gender,

        @NotBlank(message = "field.required") @Size(max = 80, message = "field.too-long") @Nullable
        String town,

        @Size(max = 120, message = "field.too-long") @Nullable
        String organisation,

        @Size(max = 300, message = "field.too-long") @Nullable
        String contacts,

        @NotEmpty(message = "field.required") @Nullable Set<Mode> modes,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate deedOn,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate appointedOn,

        List<LanguageRow> languages,
        List<DayRow> week,
        @Nullable Set<String> active,
        @Nullable Integer seen) {
    /** How many languages one may enter. */
    static final int LANGUAGES = 5;

    private static final List<DayOfWeek> DAYS = List.of(DayOfWeek.values()).subList(0, 6);

    /** @param languages null and shorter ones are filled up with empty rows, as {@code week} is */
    public MediatorForm {
        languages = filled(languages, LANGUAGES, new LanguageRow("", ""));
        week = filled(week, DAYS.size(), new DayRow(""));
    }

    /** An empty form. */
    static MediatorForm empty() {
        return new MediatorForm(
                null, null, null, null, null, null, null, null, null, List.of(), List.of(), Set.of("true"), null);
    }

    /** The form filled in. */
    static MediatorForm of(Mediator known) {
        return new MediatorForm(
                known.code(),
                known.name(),
                known.gender(),
                known.town(),
                known.organisation(),
                known.contacts(),
                known.modes(),
                known.deedOn(),
                known.appointedOn(),
                known.languages().stream()
                        .map(one -> new LanguageRow(one.language(), one.level().name()))
                        .toList(),
                DAYS.stream()
                        .map(day -> new DayRow(Hours.typed(known.hours(), day)))
                        .toList(),
                known.active() ? Set.of("true") : Set.of(),
                known.version());
    }

    /** Adds what is wrong beside the fields. */
    void check(Errors errors, LocalDate today) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < languages.size(); i++) {
            checkLanguage(i, known, errors);
        }
        if (known.isEmpty()) {
            errors.rejectValue("languages[0].language", "field.required");
        }
        for (int i = 0; i < DAYS.size(); i++) {
            if (Hours.read(DAYS.get(i), week.get(i).plain()).isEmpty()) {
                errors.rejectValue("week[" + i + "].hours", "mediator.hours.wrong");
            }
        }
        past("deedOn", deedOn, today, errors);
        past("appointedOn", appointedOn, today, errors);
    }

    private void checkLanguage(int row, Set<String> known, Errors errors) {
        LanguageRow one = languages.get(row);
        if (one.isEmpty()) {
            return;
        }
        if (!Languages.ALL.contains(one.language())) {
            errors.rejectValue("languages[" + row + "].language", "field.required");
        } else if (!known.add(Objects.requireNonNull(one.language()))) {
            errors.rejectValue("languages[" + row + "].language", "mediator.language.twice");
        }
        if (one.known() == null) {
            errors.rejectValue("languages[" + row + "].level", "field.required");
        }
    }

    private static void past(String field, @Nullable LocalDate day, LocalDate today, Errors errors) {
        if (day != null && day.isAfter(today)) {
            errors.rejectValue(field, "mediator.day.future");
        }
    }

    /** What was entered, once {@link #check} found nothing wrong. */
    Mediator mediator(long id) {
        List<Spoken> spoken = new ArrayList<>();
        languages.stream()
                .filter(one -> !one.isEmpty())
                .forEach(one -> spoken.add(
                        new Spoken(Objects.requireNonNull(one.language()), Objects.requireNonNull(one.known()))));
        return new Mediator(
                id,
                plain(code).toUpperCase(Locale.ROOT),
                plain(name),
                plain(gender),
                plain(town),
                plain(organisation),
                plain(contacts),
                Objects.requireNonNullElse(modes, Set.of()),
                active != null && active.contains("true"),
                deedOn,
                appointedOn,
                spoken,
                hours(),
                Objects.requireNonNullElse(seen, 0));
    }

    private List<Hours> hours() {
        return IntStream.range(0, DAYS.size())
                .boxed()
                .flatMap(i -> Hours.read(DAYS.get(i), week.get(i).plain()).orElse(List.of()).stream())
                .toList();
    }

    private static String plain(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "")
                .replaceAll("[\\p{Cc}\\p{Cf}]+", " ")
                .strip();
    }

    private static <T> List<T> filled(@Nullable List<T> rows, int count, T empty) {
        List<T> all = new ArrayList<>(rows == null ? List.of() : rows.subList(0, Math.min(rows.size(), count)));
        all.replaceAll(row -> row == null ? empty : row);
        while (all.size() < count) {
            all.add(empty);
        }
        return List.copyOf(all);
    }

    /** A language as typed in. */
    public record LanguageRow(
            @Nullable String language, @Nullable String level) {
        boolean isEmpty() {
            return plain(language).isEmpty() && plain(level).isEmpty();
        }

        @Nullable
        Level known() {
            return List.of(Level.values()).stream()
                    .filter(one -> one.name().equals(level))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The times of a day as typed in. */
    public record DayRow(@Nullable String hours) {
        String plain() {
            return MediatorForm.plain(hours);
        }
    }
}
