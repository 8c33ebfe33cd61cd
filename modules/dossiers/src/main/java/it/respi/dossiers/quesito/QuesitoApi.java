// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.quesito;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.dossiers.quesito.Quesiti.Question;
import it.respi.dossiers.quesito.QuesitoBox.Page;
import it.respi.dossiers.quesito.QuesitoJson.ListJson;
import it.respi.dossiers.quesito.QuesitoJson.TalkJson;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.IdText;
import it.respi.platform.web.InvalidInput;
import it.respi.platform.web.RuleFields;
import it.respi.platform.web.Submission;
import it.respi.registry.Offices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions between offices for programs. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sharing")
class QuesitoApi {
    private static final RuleFields FIELDS = RuleFields.of("office", "quesito.office.wrong", "quesito.office.not-part")
            .and("body", "quesito.empty", "quesito.long", "quesito.personal")
            .and("after", "quesito.after");

    private final Quesiti quesiti;
    private final QuesitoBox box;
    private final QuesitoJson json;
    private final Offices offices;
    private final Submission submission;

    QuesitoApi(Quesiti quesiti, QuesitoBox box, QuesitoJson json, Offices offices, Submission submission) {
        this.quesiti = quesiti;
        this.box = box;
        this.json = json;
        this.offices = offices;
        this.submission = submission;
    }

    @Operation(summary = "api.op.questions", description = "api.op.questions.how")
    @GetMapping("/questions")
    ListJson list(
            Actor actor,
            @Schema(allowableValues = {"in", "done", "out"}) @RequestParam(name = "box", defaultValue = "in")
                    String which,
            @RequestParam(required = false) @Nullable String cursor) {
        Page page = switch (which) {
            case "in" -> box.waiting(actor, cursor);
            case "done" -> box.done(actor, cursor);
            case "out" -> box.asked(actor, cursor);
            default -> throw new RuleBroken("quesito.api.box");
        };
        return json.list(page);
    }

    @Operation(summary = "api.op.questions.dossier", description = "api.op.questions.dossier.how")
    @GetMapping("/dossiers/{number}/questions")
    ListJson ofDossier(
            Actor actor, @PathVariable String number, @RequestParam(required = false) @Nullable String cursor) {
        return json.list(box.ofDossier(number, actor, cursor).page());
    }

    @Operation(summary = "api.op.question.ask", description = "api.op.question.ask.how")
    @PostMapping("/questions")
    TalkJson ask(Actor actor, @Valid @RequestBody AskedJson sent, HttpServletRequest request) {
        String id = submission.run(
                actor, request, sent, FIELDS.beside(() -> Long.toString(quesiti.ask(actor, question(sent, true)))));
        return json.talk(quesiti.open(Long.parseLong(id), actor, null));
    }

    @Operation(summary = "api.op.question.about", description = "api.op.question.about.how")
    @PostMapping("/dossiers/{number}/questions")
    TalkJson askAbout(
            Actor actor, @PathVariable String number, @Valid @RequestBody AskedJson sent, HttpServletRequest request) {
        String id = submission.run(
                actor,
                request,
                sent,
                FIELDS.beside(() -> Long.toString(quesiti.askAbout(number, actor, question(sent, false)))));
        return json.talk(quesiti.open(Long.parseLong(id), actor, null));
    }

    @Operation(summary = "api.op.question.read", description = "api.op.question.read.how")
    @GetMapping("/questions/{id}")
    TalkJson read(Actor actor, @PathVariable long id, @RequestParam(required = false) @Nullable String before) {
        return json.talk(quesiti.open(id, actor, before));
    }

    @Operation(summary = "api.op.question.write", description = "api.op.question.write.how")
    @PostMapping("/questions/{id}/messages")
    TalkJson write(Actor actor, @PathVariable long id, @Valid @RequestBody SaidJson sent, HttpServletRequest request) {
        submission.run(actor, request, sent, FIELDS.beside(() -> {
            quesiti.write(id, actor, number(sent.after()), sent.body().strip());
            return Long.toString(id);
        }));
        return json.talk(quesiti.open(id, actor, null));
    }

    @Operation(summary = "api.op.question.close", description = "api.op.question.close.how")
    @PostMapping("/questions/{id}/closing")
    TalkJson close(Actor actor, @PathVariable long id, @Valid @RequestBody SeenJson sent, HttpServletRequest request) {
        submission.run(actor, request, sent, FIELDS.beside(() -> {
            quesiti.close(id, actor, number(sent.after()));
            return Long.toString(id);
        }));
        return json.talk(quesiti.open(id, actor, null));
    }

    /** @param general whether its texts must hold no personal data, which is said beside each */
    private Question question(AskedJson sent, boolean general) {
        Errors errors = new MapBindingResult(new HashMap<>(), "question");
        QuesitoForm.checkText("subject", sent.subject().strip(), QuesitoRules.LONGEST_SUBJECT, general, errors);
        QuesitoForm.checkText("body", sent.body().strip(), QuesitoRules.LONGEST, general, errors);
        InvalidInput.refuse(errors);
        int office = offices.byCode(sent.office())
                .orElseThrow(() -> new RuleBroken("quesito.office.wrong"))
                .id();
        return new Question(
                sent.topic(), office, sent.subject().strip(), sent.body().strip());
    }

    private static long number(String id) {
        return IdText.read(id).orElseThrow(() -> new RuleBroken("quesito.after"));
    }

    /**
     * What is asked.
     *
     * @param office code of the office that shall answer
     */
    @Schema(name = "NewQuestion")
    record AskedJson(
            @NotNull(message = "{quesito.topic.missing}") Topic topic,

            @NotNull(message = "{quesito.office.missing}") @Schema(example = "SUI-CUNEO")
            String office,

            @NotBlank(message = "{quesito.empty}")
            @Size(max = QuesitoRules.LONGEST_SUBJECT, message = "{quesito.api.subject}")
            String subject,

            @NotBlank(message = "{quesito.empty}") @Size(max = QuesitoRules.LONGEST, message = "{quesito.api.body}")
            String body) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "AskedJson[hidden]";
        }
    }

    /**
     * An answer, or another question.
     *
     * @param after id of the last message that was read
     */
    @Schema(name = "NewMessage")
    record SaidJson(
            @NotNull(message = "{quesito.after}") String after,

            @NotBlank(message = "{quesito.empty}") @Size(max = QuesitoRules.LONGEST, message = "{quesito.api.body}")
            String body) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "SaidJson[hidden]";
        }
    }

    /** @param after id of the last message that was read */
    @Schema(name = "LastMessage")
    record SeenJson(@NotNull(message = "{quesito.after}") String after) {}
}
