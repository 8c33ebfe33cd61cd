// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.version;

import it.respi.cases.step.StepWords;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.process.model.ModelNumber;
import it.respi.process.version.Passage.Goes;
import it.respi.process.version.Passage.Preview;
import it.respi.registry.ParameterNames;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Versions and what they change, in the reader's language. */
@Component
record VersionWords(Texts texts, StepWords steps, ParameterNames parameters) {

    /**
     * Where cases stand.
     *
     * @param how whether they can be moved, and why not
     */
    record Place(String name, int cases, Tag how) {}

    /** How many cases run. */
    String cases(int count) {
        return count > RunningCases.MOST
                ? texts.say("versions.cases.more", RunningCases.MOST)
                : texts.say("versions.cases", count);
    }

    List<String> changes(List<Change> changes) {
        return changes.stream().map(this::change).toList();
    }

    private String change(Change change) {
        String key = "versions.change." + change.kind();
        String name = named(change.subject(), change.name());
        return switch (change.kind()) {
            case STEP_RENAMED, QUESTION_ADDED, QUESTION_GONE, QUESTION_CHANGED, TIMER ->
                texts.say(key, name, change.before(), change.after());
            case STEP_LANE -> texts.say(key, name, lane(change.before()), lane(change.after()));
            case STEP_DAYS -> texts.say(key, name, days(change.before()), days(change.after()));
            case WAY_ADDED, WAY_GONE, WAY_CONDITION ->
                texts.say(key, name, named(text(change.before()), text(change.after())));
            case TERM -> texts.say(key, term(change.before()), term(change.after()));
            default -> texts.say(key, name);
        };
    }

    private static String text(@Nullable String value) {
        return Optional.ofNullable(value).orElse("");
    }

    /** A step or another element; one without a name is told by its sign in the drawing. */
    private String named(String id, String italian) {
        String words = id.equals(italian) ? texts.say("versions.unnamed", id) : italian;
        String table = texts.sayOr("decision." + id + ".name", words);
        return steps.title(id, texts.sayOr("diagram.name." + id, table));
    }

    private String lane(@Nullable String code) {
        return texts.say("staff.lane." + text(code));
    }

    private String days(@Nullable String days) {
        if (days == null) {
            return texts.say("catalogue.due.usual");
        }
        if (days.equals(StepChanges.BY_TERM)) {
            return texts.say("catalogue.due.term");
        }
        return ModelNumber.of(days)
                .map(number -> texts.say("catalogue.due.WORKING_DAY", number))
                .orElseGet(() -> parameters.of(days));
    }

    private String term(@Nullable String key) {
        return key == null ? texts.say("catalogue.term.none") : parameters.of(key);
    }

    /** Where the cases stand, most first. */
    List<Place> places(Passage passage, Preview preview) {
        return preview.places().entrySet().stream()
                .map(place -> new Place(
                        named(place.getKey(), nameIn(passage, place.getKey())),
                        place.getValue(),
                        tag(passage.at(place.getKey()))))
                .toList();
    }

    private Tag tag(Goes goes) {
        String said = texts.say("versions.goes." + goes);
        return goes == Goes.ON ? new Tag("grn", "s-ok", said) : new Tag("amb", "s-warn", said);
    }

    private static String nameIn(Passage passage, String id) {
        return passage.from().assembly().parts().getFirst().model().getModelElementById(id) instanceof FlowNode node
                        && node.getName() != null
                ? node.getName()
                : id;
    }
}
