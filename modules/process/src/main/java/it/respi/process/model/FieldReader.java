// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import it.respi.cases.Choice;
import it.respi.cases.DayLimit;
import it.respi.cases.FieldKind;
import it.respi.cases.FormField;
import it.respi.cases.KnownAnswer;
import it.respi.cases.RelativeState;
import it.respi.cases.RelativeStates;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaConstraint;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;
import org.jspecify.annotations.Nullable;

/** Reads the questions of a step. */
public final class FieldReader {
    /** A text that may be longer gets more than one line. */
    private static final int ONE_LINE = 200;

    private static final String REQUIRED = "required";

    private static final Map<String, FieldKind> USUAL = Map.of(
            "string", FieldKind.TEXT,
            "long", FieldKind.NUMBER,
            "date", FieldKind.DATE,
            "boolean", FieldKind.YES_NO,
            "enum", FieldKind.CHOICE);

    private FieldReader() {}

    /** @param reads what the model reads: only those answers enter the engine */
    static List<FormField> fieldsOf(UserTask task, ModelReads reads) {
        return of(task).stream().map(field -> field(field, reads)).toList();
    }

    /** The questions as they stand in the model. */
    public static List<CamundaFormField> of(UserTask task) {
        return task.getExtensionElements() == null
                ? List.of()
                : task.getExtensionElements().getElementsQuery().filterByType(CamundaFormData.class).list().stream()
                        .flatMap(form -> form.getCamundaFormFields().stream())
                        .toList();
    }

    /** The kind that is told, else the usual one for the type; empty when Respi can show neither. */
    public static Optional<FieldKind> kindOf(CamundaFormField field) {
        Optional<String> told = ModelProperties.of(field).text("kind");
        if (told.isPresent()) {
            return FieldKind.of(told.get());
        }
        Optional<FieldKind> usual = Optional.ofNullable(field.getCamundaType()).map(USUAL::get);
        return usual.map(kind -> kind == FieldKind.TEXT && isLong(field) ? FieldKind.LONG_TEXT : kind);
    }

    /** Whether the step cannot be finished without an answer. */
    public static boolean isRequired(CamundaFormField field) {
        return isRequired(constraints(field));
    }

    private static boolean isRequired(Map<String, String> constraints) {
        return constraints.containsKey(REQUIRED) && !"false".equals(constraints.get(REQUIRED));
    }

    /** The limits of the answer, by name, such as {@code max}. */
    public static Map<String, String> limitsOf(CamundaFormField field) {
        return constraints(field);
    }

    /** The least number or length; empty when none is told, or none that can be read. */
    public static Optional<Integer> least(CamundaFormField field) {
        return limit(constraints(field), "min", "minlength").flatMap(ModelNumber::of);
    }

    /** The greatest number or length; empty when none is told, or none that can be read. */
    public static Optional<Integer> most(CamundaFormField field) {
        return limit(constraints(field), "max", "maxlength").flatMap(ModelNumber::of);
    }

    private static boolean isLong(CamundaFormField field) {
        return most(field).filter(most -> most > ONE_LINE).isPresent();
    }

    private static FormField field(CamundaFormField field, ModelReads reads) {
        ModelProperties properties = ModelProperties.of(field);
        Map<String, String> constraints = constraints(field);
        FieldKind kind = kindOf(field).orElseThrow();
        boolean routed = reads.reads(field.getCamundaId());
        return new FormField(
                field.getCamundaId(),
                Objects.requireNonNullElse(field.getCamundaLabel(), field.getCamundaId()),
                properties.text("hint").orElse(null),
                kind,
                isRequired(constraints) || routed && kind == FieldKind.YES_NO,
                properties.set("when"),
                properties.text("time").map(FormField.Time::valueOf).orElse(FormField.Time.ANY),
                limitOf(field).orElse(null),
                number(constraints, "min", "minlength"),
                number(constraints, "max", "maxlength"),
                field.getCamundaValues().stream()
                        .map(value -> new Choice(
                                value.getCamundaId(),
                                Objects.requireNonNullElse(value.getCamundaName(), value.getCamundaId())))
                        .toList(),
                routed,
                properties.text("prefill").flatMap(KnownAnswer::of).orElse(null),
                properties.text("rule").orElse(null),
                states(properties));
    }

    private static @Nullable RelativeStates states(ModelProperties properties) {
        Map<String, RelativeState> named = new HashMap<>();
        properties
                .byOutcome("state")
                .forEach((outcome, code) ->
                        named.put(outcome, RelativeState.of(code).orElseThrow()));
        return named.isEmpty()
                ? null
                : new RelativeStates(
                        named,
                        properties.byOutcome("since"),
                        properties.text("others").flatMap(RelativeState::of).orElse(null));
    }

    /** What limits a day that is answered, also the parameter by which a timer counts from that day; empty for nothing. */
    public static Optional<DayLimit> limitOf(CamundaFormField field) {
        ModelProperties properties = ModelProperties.of(field);
        return Arrays.stream(DayLimit.Kind.values())
                .flatMap(kind -> properties.text(kind.property()).map(named -> limit(kind, named, properties)).stream())
                .findFirst()
                .or(() -> timed(field));
    }

    private static DayLimit limit(DayLimit.Kind kind, String named, ModelProperties properties) {
        List<DayLimit.Lift> unless = properties.text("unless").stream()
                .flatMap(written -> Arrays.stream(written.split(",")))
                .map(DayLimit.Lift::of)
                .toList();
        return kind == DayLimit.Kind.NOT_AFTER
                ? new DayLimit(kind, "", named, unless)
                : new DayLimit(kind, named, properties.text("from").orElse(null), unless);
    }

    private static Optional<DayLimit> timed(CamundaFormField field) {
        return field.getModelInstance().getModelElementsByType(TimeDate.class).stream()
                .map(TimeDate::getTextContent)
                .filter(text -> Moment.nameIn(text)
                        .filter(name -> name.equals(field.getCamundaId()))
                        .isPresent())
                .flatMap(text -> Moment.parameterIn(text).stream())
                .map(parameter -> new DayLimit(DayLimit.Kind.START, parameter, null, List.of()))
                .findFirst();
    }

    private static Map<String, String> constraints(CamundaFormField field) {
        var found = new HashMap<String, String>();
        if (field.getCamundaValidation() != null) {
            for (CamundaConstraint constraint : field.getCamundaValidation().getCamundaConstraints()) {
                @Nullable String config = constraint.getCamundaConfig();
                found.put(constraint.getCamundaName(), config == null ? "" : config);
            }
        }
        return found;
    }

    private static @Nullable Integer number(Map<String, String> constraints, String name, String otherName) {
        return limit(constraints, name, otherName).map(ModelNumber::read).orElse(null);
    }

    private static Optional<String> limit(Map<String, String> constraints, String name, String otherName) {
        return Optional.ofNullable(constraints.getOrDefault(name, constraints.get(otherName)));
    }
}
