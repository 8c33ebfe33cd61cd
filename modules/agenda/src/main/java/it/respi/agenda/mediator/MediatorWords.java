// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator;

import it.respi.platform.view.Choice;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Mediators in the reader's language; templates call it {@code @mediatorWords}. */
@Component("mediatorWords")
public class MediatorWords {
    private final Texts texts;
    private final Languages languages;
    private final Clock clock;

    MediatorWords(Texts texts, Languages languages, Clock clock) {
        this.texts = texts;
        this.languages = languages;
        this.clock = clock;
    }

    /** Languages with their levels: {@code arabo (madrelingua), francese (C1)}. */
    public String spoken(Mediator one) {
        return one.languages().stream()
                .map(spoken -> texts.say(
                        "mediator.spoken",
                        languages.name(spoken.language()),
                        texts.say(spoken.level().key())))
                .collect(Collectors.joining(", "));
    }

    /** How the mediator helps: {@code di persona, per telefono}. */
    public String modes(Mediator one) {
        return one.modes().stream().sorted().map(mode -> texts.say(mode.key())).collect(Collectors.joining(", "));
    }

    /** The hours of a week: {@code lun 09:00-12:30, mer 14:00-18:00}; a sentence when there are none. */
    public String hours(Mediator one) {
        String hours = Arrays.stream(DayOfWeek.values())
                .filter(day -> one.hours().stream().anyMatch(span -> span.day() == day))
                .map(day -> day.getDisplayName(TextStyle.SHORT, LocaleContextHolder.getLocale()) + " "
                        + Hours.typed(one.hours(), day))
                .collect(Collectors.joining(", "));
        return hours.isEmpty() ? texts.say("mediator.hours.none") : hours;
    }

    /** Whether the mediator may work, and if not why. */
    public Tag state(Mediator one) {
        if (!one.active()) {
            return new Tag("gry", null, texts.say("mediator.state.inactive"));
        }
        return one.mayWork(LocalDate.now(clock))
                ? new Tag("grn", "s-ok", texts.say("mediator.state.ready"))
                : new Tag("amb", "s-warn", texts.say("mediator.state.papers"));
    }

    /** The day of the week of a row of the form, Monday being 0. */
    public String dayOfRow(int row) {
        return DayOfWeek.of(row + 1).getDisplayName(TextStyle.FULL, LocaleContextHolder.getLocale());
    }

    public String gender(String code) {
        return texts.say("mediator.gender." + code);
    }

    public List<Choice> genders() {
        return Stream.of("F", "M", "X")
                .map(code -> Choice.of(code, gender(code)))
                .toList();
    }

    public List<Choice> modeChoices() {
        return Arrays.stream(Mode.values())
                .map(mode -> Choice.of(mode.name(), texts.say(mode.key())))
                .toList();
    }

    public List<Choice> levels() {
        return Arrays.stream(Level.values())
                .map(level -> Choice.of(level.name(), texts.say(level.key())))
                .toList();
    }

    public List<Choice> activeChoice() {
        return List.of(Choice.of("true", texts.say("mediator.active.yes")));
    }
}
