// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.Walk.Turn;
import it.respi.cases.FormField;
import it.respi.cases.StepDefinition;
import it.respi.kernel.actor.Lane;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Walks a case through its pages: each open step is answered by somebody of the lane and the office that it waits for. */
abstract class WalkGround extends WalkMoves {
    private static final int MOST_MOVES = 90;
    private static final Pattern WRONG = Pattern.compile("id=\"([a-zA-Z]+)-e\"|class=\"(?:err|notice)[^>]*>([^<]+)");

    @Autowired
    private MessageSource messages;

    /** Codes of the steps that were answered in all walks. */
    final Set<String> answered = new TreeSet<>();

    private final Set<String> looked = new HashSet<>();
    private final List<Turn> left = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    /** Whether no case is open in the dossier. */
    private boolean free;

    /** From the opening to the end. */
    void walk(Walk walk) {
        if (!free) {
            aDossierWithoutACase();
        }
        free = false;
        Map<String, String> form = new HashMap<>(walk.form());
        form.put("procedure", walk.procedure());
        opened(form);
        left.clear();
        left.addAll(walk.turns());
        done.clear();
        for (int moves = 0; moves < MOST_MOVES && !state().startsWith("CLOSED"); moves++) {
            turn(walk);
        }
        isOver(walk);
        free = !isProtected();
    }

    private void aDossierWithoutACase() {
        aDossier();
        assertThat(desk.send(dossier.path() + "/pratica/" + newest() + "/annulla", Map.of()))
                .hasStatus3xxRedirection();
    }

    private void turn(Walk walk) {
        List<OpenStep> open = openSteps();
        OpenStep next = open.stream()
                .filter(step -> !next(step.code()).move().equals("later"))
                .findFirst()
                .orElseGet(() -> open.isEmpty() ? OpenStep.NONE : open.getFirst());
        Turn turn = next(next.code());
        left.remove(turn);
        switch (turn.move()) {
            case "" -> answer(walk, next, turn);
            case "later" -> {} // all that is open waits for others: the first waits no longer
            default -> move(walk, turn);
        }
    }

    private Turn next(String code) {
        return left.stream()
                .filter(turn -> turn.step().equals(code))
                .findFirst()
                .orElse(Turn.usual(code));
    }

    private void answer(Walk walk, OpenStep step, Turn turn) {
        assertThat(step).as("a step or a timer that goes on after " + done).isNotEqualTo(OpenStep.NONE);
        StepDefinition definition = catalog.step(walk.procedure(), step.code()).orElseThrow();
        String outcome = turn.outcome().isEmpty() && !definition.outcomes().isEmpty()
                ? definition.outcomes().getFirst().value()
                : turn.outcome();
        Map<String, String> answers =
                new Plausible(caseId, this::paper, this::relatives).answers(definition, outcome, turn.answers());
        Pages who = person(step.office(), step.lane());
        named(who);
        String path = dossier.path() + "/passi/" + step.id();
        if (looked.add(step.code() + outcome + step.lane())) {
            look(who, path, definition, outcome);
        }
        if ("PRECHECK".equals(definition.action()) && "COMPLETE".equals(outcome)) {
            refusesUnseenPapers(walk, who, path, answers);
            bringPapers(walk);
        }
        if ("KEEP_CERTIFICATE".equals(definition.action())) {
            certified(who, path, answers);
        }
        MvcTestResult sent = who.send(path, answers);
        String refused = turn.answers().get("refused");
        if (refused != null) {
            assertThat(sent).as(step.code()).hasStatus(422);
            assertThat(wrong(sent)).as(step.code()).contains(refused);
            return;
        }
        assertThat(sent.getResponse().getStatus())
                .as("%s %s by %s: %s", step.code(), answers, who.actor().name(), wrong(sent))
                .isEqualTo(302);
        done.add(step.code());
        answered.add(step.code());
        expect(turn, answers);
    }

    /** Whoever works on a protected dossier was named by somebody before. */
    private void named(Pages who) {
        if (isProtected()) {
            jdbc.sql("insert ignore into dossier_named (dossier_id, staff_id, named_by, at) values (?, ?, 0, now(3))")
                    .params(dossier.id(), who.actor().staffId())
                    .update();
        }
    }

    /** The page asks what is sent, and nobody else is asked. */
    private void look(Pages who, String path, StepDefinition step, String outcome) {
        MvcTestResult page = who.read(path + (outcome.isEmpty() ? "" : "?esito=" + outcome));
        assertThat(page).as(step.code()).hasStatusOk();
        String form = body(page);
        assertThat(step.fields())
                .as(step.code())
                .filteredOn(field -> field.appliesTo(outcome))
                .extracting(FormField::id)
                .allMatch(field -> form.contains("name=\"" + field + "\""));
        if (looked.add(step.code())) {
            assertThat(person("HD-BRA", Lane.HD_OP).read(path)).as(step.code()).hasStatus(404);
        }
    }

    private static String wrong(MvcTestResult sent) {
        return WRONG.matcher(body(sent))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.joining(", "));
    }

    /** A list of which something that must be there was not seen is not complete, and the refusal names it; once each. */
    private void refusesUnseenPapers(Walk walk, Pages who, String path, Map<String, String> answers) {
        List<String> unseen = jdbc.sql(
                        "select k.label from case_checklist i join registry_document_kind k on k.code = i.code"
                                + " where i.case_id = ? and i.required and i.state not in ('SEEN', 'ACCEPTED') order by i.position")
                .param(caseId)
                .query(String.class)
                .list();
        if (!unseen.isEmpty() && looked.add("unseen " + walk.procedure())) {
            MvcTestResult refused = who.send(path, answers);
            assertThat(refused).as(walk.procedure()).hasStatus(422);
            assertThat(body(refused).replace("&#39;", "'")).contains(String.join(", ", unseen));
        }
    }

    /** One after the other on the page, the first time; then all at once. */
    private void bringPapers(Walk walk) {
        String wanting = "case_id = ? and required and state not in ('SEEN', 'ACCEPTED')";
        if (looked.add(walk.procedure())) {
            String list = dossier.path() + "/pratica/" + caseId + "/lista";
            jdbc.sql("select code from case_checklist where " + wanting)
                    .param(caseId)
                    .query(String.class)
                    .list()
                    .forEach(code -> assertThat(desk.send(list, Map.of("code", code, "mark", "ok")))
                            .as(code)
                            .hasStatus3xxRedirection());
        }
        jdbc.sql("update case_checklist set state = 'SEEN' where " + wanting)
                .param(caseId)
                .update();
    }

    private String paper() {
        return jdbc.sql("select code from case_checklist where case_id = ? order by position desc limit 1")
                .param(caseId)
                .query(String.class)
                .single();
    }

    private void isOver(Walk walk) {
        assertThat(state()).as("after " + done).isEqualTo("CLOSED " + walk.outcome());
        assertThat(left)
                .as("turns that never came, after " + done)
                .allMatch(turn -> turn.move().equals("later"));
        assertThat(open()).isEmpty();
        assertThat(jdbc.sql("select step_code from case_event where case_id = ? and step_code is not null order by id")
                        .param(caseId)
                        .query(String.class)
                        .list())
                .as("history")
                .isEqualTo(done);
        assertThat(jdbc.sql("select kind from process_drift where case_id = ?")
                        .param(caseId)
                        .query(String.class)
                        .list())
                .as("facts that the process did not wait for")
                .isEmpty();
        isOverInEngine(walk);
        assertThat(body(desk.read(dossier.path())).contains(words(walk)))
                .as(words(walk))
                .isTrue();
    }

    private String words(Walk walk) {
        boolean other = walk.outcome().equals("POSITIVE") && walk.form().isEmpty();
        return messages.getMessage("case.outcome." + walk.outcome() + (other ? ".other" : ""), null, Locale.ITALIAN);
    }

    private List<OpenStep> openSteps() {
        return jdbc.sql(
                        "select s.id, s.code, s.lane, o.code from case_step s join registry_office o on o.id = s.office_id"
                                + " where s.case_id = ? and s.state in (0, 1) order by s.id")
                .param(caseId)
                .query((rs, row) -> new OpenStep(
                        rs.getLong(1), rs.getString(2), Lane.of(rs.getString(3)).orElseThrow(), rs.getString(4)))
                .list();
    }

    /** A step that waits, and for whom. */
    private record OpenStep(long id, String code, Lane lane, String office) {
        static final OpenStep NONE = new OpenStep(0, Turn.NOBODY, Lane.ADM, "");
    }
}
