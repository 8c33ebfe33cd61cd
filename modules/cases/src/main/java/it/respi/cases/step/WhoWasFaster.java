// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.FieldKind;
import it.respi.cases.FormField;
import it.respi.cases.StepDefinition;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import it.respi.platform.view.dossier.Conflict;
import it.respi.registry.Catalogue;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Two people had the same step before them: who was faster, when, what they answered, and what the other one typed. */
@Component
class WhoWasFaster {
    private final Staff staff;
    private final Offices offices;
    private final KeptAnswers kept;
    private final StepWords words;
    private final Dates dates;
    private final Texts texts;
    private final Catalogue catalogue;

    WhoWasFaster(
            Staff staff,
            Offices offices,
            KeptAnswers kept,
            StepWords words,
            Dates dates,
            Texts texts,
            Catalogue catalogue) {
        this.staff = staff;
        this.offices = offices;
        this.kept = kept;
        this.words = words;
        this.dates = dates;
        this.texts = texts;
        this.catalogue = catalogue;
    }

    /** The refusal of whoever came later to a step that stands like this now. */
    Stale refusal(StepRow now) {
        if (now.doneAt() != null && now.doneBy() != null) {
            return new Stale("step.already-done", staff.nameOf(now.doneBy()), dates.time(now.doneAt()));
        }
        if (!now.pending()) {
            return new Stale("step.overtaken");
        }
        Integer holder = now.assigneeId();
        return holder == null || now.takenAt() == null
                ? new Stale("step.changed")
                : new Stale("step.taken", staff.nameOf(holder), dates.time(now.takenAt()));
    }

    /** One sentence: what became of the step, by whom and when. */
    String heading(StepRow now) {
        Conflict last = changed(now, List.of());
        if (now.doneBy() == null && !now.pending()) {
            return texts.say("step.overtaken");
        }
        String key = now.pending() ? "step.faster.taken" : "step.faster.done";
        return texts.say(
                now.pending() && now.assigneeId() == null ? "step.changed" : key, last.who(), dates.moment(last.at()));
    }

    /** Who took it, without anything typed. */
    Conflict taken(StepRow now) {
        return changed(now, List.of());
    }

    /** What was typed into a step that somebody finished first, beside what they answered: nothing is to be chosen. */
    Conflict of(StepRow done, StepDefinition definition, StepForm typed) {
        Map<String, String> theirs = kept.of(done, definition);
        List<Conflict.Change> changes = new ArrayList<>();
        if (!definition.outcomes().isEmpty()) {
            String mine = outcome(definition, typed.outcome());
            changes.add(told("outcome", texts.say("step.faster.outcome"), outcome(definition, done.outcome()), mine));
        }
        for (FormField field : definition.fields()) {
            String mine = mine(field, typed.typed().getOrDefault(field.id(), List.of()));
            if (!mine.isEmpty()) {
                String now = theirs.getOrDefault(field.id(), isText(field) ? texts.say("step.faster.text") : "");
                changes.add(told(field.id(), words.question(field), now, mine));
            }
        }
        return changed(done, changes);
    }

    private Conflict changed(StepRow now, List<Conflict.Change> changes) {
        Integer who = now.pending() ? now.assigneeId() : now.doneBy();
        Instant at = now.pending() ? now.takenAt() : now.doneAt();
        String name = who == null
                ? ""
                : staff.nameOf(who) + " (" + offices.get(now.officeId()).shortName() + ")";
        return new Conflict(name, at == null ? now.openedAt() : at, changes);
    }

    private static Conflict.Change told(String name, String label, String now, String mine) {
        return new Conflict.Change(name, label, "", now, mine, false);
    }

    private String outcome(StepDefinition definition, @Nullable String value) {
        return value == null
                ? ""
                : definition.outcome(value).map(words::outcome).orElse(value);
    }

    private String mine(FormField field, List<String> typed) {
        if (field.kind() == FieldKind.RELATIVES) {
            return Integer.toString(typed.size());
        }
        return typed.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> field.kind() == FieldKind.CHECKLIST ? paper(text) : kept.inWords(field, text))
                .collect(Collectors.joining(", "));
    }

    private String paper(String code) {
        return catalogue
                .documentKind(code)
                .map(kind -> kind.labelIn(LocaleContextHolder.getLocale()))
                .orElse(code);
    }

    private static boolean isText(FormField field) {
        return field.kind() == FieldKind.LONG_TEXT || field.kind() == FieldKind.TEXT;
    }
}
