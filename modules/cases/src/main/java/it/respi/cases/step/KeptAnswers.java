// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.FieldKind;
import it.respi.cases.FormField;
import it.respi.cases.StepDefinition;
import it.respi.cases.casefile.CaseEventRow;
import it.respi.platform.view.Dates;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was answered when a step was finished, kept with its entry in the history: nothing is asked for nothing. Free
 * text is not among it; it has rights of its own ({@code CaseTexts}).
 */
@Component
public class KeptAnswers {
    private static final Set<FieldKind> KEPT = EnumSet.of(
            FieldKind.CHOICE, FieldKind.FLAG, FieldKind.YES_NO, FieldKind.DATE, FieldKind.DATE_TIME, FieldKind.NUMBER);

    private final JdbcClient jdbc;
    private final StepWords words;
    private final Dates dates;

    KeptAnswers(JdbcClient jdbc, StepWords words, Dates dates) {
        this.jdbc = jdbc;
        this.words = words;
        this.dates = dates;
    }

    void keep(long eventId, StepDefinition step, Answers answers) {
        List<Object> params = new ArrayList<>();
        for (FormField field : step.fields()) {
            Object answer = answers.values().get(field.id());
            if (answer != null && KEPT.contains(field.kind())) {
                params.addAll(List.of(eventId, field.id(), answer.toString()));
            }
        }
        if (!params.isEmpty()) {
            String rows = "(?, ?, ?)" + ", (?, ?, ?)".repeat(params.size() / 3 - 1);
            jdbc.sql("insert into case_answer (event_id, field, answer) values " + rows)
                    .params(params)
                    .update();
        }
    }

    /**
     * The answers of these entries in words, by id of the entry; one statement.
     *
     * @param drawn the step of a code, as a model draws it
     */
    public Map<Long, String> of(Function<String, Optional<StepDefinition>> drawn, List<CaseEventRow> events) {
        if (events.isEmpty()) {
            return Map.of();
        }
        Map<Long, Map<String, String>> kept = new HashMap<>();
        jdbc.sql("select event_id, field, answer from case_answer where event_id in (:events)")
                .param("events", events.stream().map(CaseEventRow::id).toList())
                .query(rs -> {
                    kept.computeIfAbsent(rs.getLong(1), id -> new HashMap<>()).put(rs.getString(2), rs.getString(3));
                });
        Map<Long, String> told = new HashMap<>();
        for (CaseEventRow event : events) {
            if (event.stepCode() != null) {
                drawn.apply(event.stepCode())
                        .map(step -> told(step, event, kept.getOrDefault(event.id(), Map.of())))
                        .filter(text -> !text.isEmpty())
                        .ifPresent(text -> told.put(event.id(), text));
            }
        }
        return told;
    }

    /** How the step ended, where no sentence of its own says it, and what was answered. */
    private String told(StepDefinition step, CaseEventRow event, Map<String, String> answers) {
        String outcome = event.outcome();
        String ended = step.action() != null || outcome == null
                ? ""
                : step.outcome(outcome).map(words::outcome).orElse("");
        return Stream.of(ended, inWords(step, answers))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** What was answered when that step was finished, in words, by the id of the question. */
    Map<String, String> of(StepRow done, StepDefinition step) {
        if (done.doneAt() == null || done.doneBy() == null) {
            return Map.of();
        }
        Map<String, String> answers = new HashMap<>();
        jdbc.sql("select a.field, a.answer from case_answer a where a.event_id = (select min(e.id) from case_event e"
                        + " where e.case_id = ? and e.step_code = ? and e.staff_id = ? and e.at >= ?)")
                .params(done.caseId(), done.code(), done.doneBy(), Timestamp.from(done.doneAt()))
                .query(rs -> {
                    answers.put(rs.getString(1), rs.getString(2));
                });
        return step.fields().stream()
                .filter(field -> answers.containsKey(field.id()))
                .collect(Collectors.toMap(
                        FormField::id, field -> inWords(field, answers.getOrDefault(field.id(), ""))));
    }

    private String inWords(StepDefinition step, Map<String, String> answers) {
        return step.fields().stream()
                .filter(field -> answers.containsKey(field.id()))
                .map(field -> words.question(field) + ": " + inWords(field, answers.getOrDefault(field.id(), "")))
                .collect(Collectors.joining("; "));
    }

    /** As people read it; what is none of the answers, such as half a day that was typed, as it is. */
    String inWords(FormField field, String answer) {
        try {
            return said(field, answer);
        } catch (DateTimeParseException e) {
            return answer;
        }
    }

    private String said(FormField field, String answer) {
        return switch (field.kind()) {
            case FLAG -> words.yes().label();
            case YES_NO ->
                words.yesOrNo().stream()
                        .filter(choice -> choice.value().equals(answer))
                        .map(it.respi.platform.view.Choice::label)
                        .findFirst()
                        .orElse(answer);
            case DATE -> dates.numeric(LocalDate.parse(answer));
            case DATE_TIME -> dates.moment(LocalDateTime.parse(answer));
            case CHOICE ->
                field.choices().stream()
                        .filter(choice -> choice.value().equals(answer))
                        .map(choice -> words.answer(field, choice))
                        .findFirst()
                        .orElse(answer);
            default -> answer;
        };
    }
}
