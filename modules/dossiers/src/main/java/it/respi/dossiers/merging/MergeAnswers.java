// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import it.respi.dossiers.person.PersonPair;
import it.respi.dossiers.person.PersonUnion;
import it.respi.dossiers.search.Doubles;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The page of one merger and what is done on it. */
@Component
class MergeAnswers {
    private final Merges merges;
    private final Splits splits;
    private final SamePerson samePerson;
    private final MergeRules rules;
    private final Doubles doubles;
    private final MergeWords words;
    private final PersonUnion union;

    MergeAnswers(
            Merges merges,
            Splits splits,
            SamePerson samePerson,
            MergeRules rules,
            Doubles doubles,
            MergeWords words,
            PersonUnion union) {
        this.union = union;
        this.merges = merges;
        this.splits = splits;
        this.samePerson = samePerson;
        this.rules = rules;
        this.doubles = doubles;
        this.words = words;
    }

    ModelAndView page(long id, Actor actor) {
        Merge merge = merges.found(id, actor);
        ModelAndView page = new ModelAndView("dossiers/merging/one");
        page.addObject("line", words.line(merge, actor));
        page.addObject("mayCancel", rules.mayCancel(merge, actor));
        page.addObject("mayConfirm", merge.state().waits() && rules.mayConfirm(merge, actor));
        page.addObject("key", SubmissionKey.fresh());
        if (merge.question()) {
            if (merge.state() == MergeState.ASKED && actor.worksAt(merge.toOffice())) {
                page.addObject("asked", samePerson.about(merge, actor));
            }
            return page;
        }
        addBoth(page, merge, actor);
        return page;
    }

    private void addBoth(ModelAndView page, Merge merge, Actor actor) {
        Merges.Two two = merges.compare(merge.keptNumber(), merge.mergedNumber(), actor);
        page.addObject("versions", Merges.Versions.of(two.kept(), two.merged()));
        page.addObject("reasons", doubles.reasons(two.kept(), two.merged()));
        if (merge.state() == MergeState.PROPOSED) {
            PersonPair pair = union.pair(two.kept(), two.merged());
            page.addObject("fields", chosen(merge, pair));
            page.addObject(
                    "warnings", union.judge(pair, merge.taken(), new MapBindingResult(new HashMap<>(), "person")));
        }
        if (merge.state() == MergeState.SPLIT_ASKED) {
            page.addObject(
                    "since",
                    splits.changedSince(merge).stream()
                            .map(one -> new Since(
                                    one.field(),
                                    words.label(one.field()),
                                    words.value(one.field(), one.before()),
                                    words.value(one.field(), one.now())))
                            .toList());
        }
    }

    private List<MergeWords.Field> chosen(Merge merge, PersonPair pair) {
        return pair.lines().stream()
                .filter(line -> !line.same())
                .map(line -> words.field(line, merge.taken().contains(line.field()) ? "other" : "one"))
                .toList();
    }

    void carryOut(long id, Actor actor, AnswerForm form, Map<String, String> choices) {
        switch (form.chosen()) {
            case YES -> samePerson.answer(id, actor, true, form.text());
            case NO -> samePerson.answer(id, actor, false, form.text());
            case CONFIRM -> merges.confirm(id, actor, form.versions());
            case REJECT -> merges.reject(id, actor, form.text());
            case CANCEL -> merges.cancel(id, actor);
            case SPLIT -> splits.ask(id, actor, form.text());
            case SPLIT_CONFIRM -> splits.confirm(id, actor, back(choices));
            case SPLIT_LEAVE -> splits.leaveTogether(id, actor);
        }
    }

    private static Map<String, Boolean> back(Map<String, String> choices) {
        Map<String, Boolean> back = new HashMap<>();
        choices.forEach((field, choice) -> back.put(field, "before".equals(choice)));
        return back;
    }

    /** A field that was changed after the merger, in words. */
    record Since(String field, String label, String before, String now) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Since[" + field + "]";
        }
    }
}
