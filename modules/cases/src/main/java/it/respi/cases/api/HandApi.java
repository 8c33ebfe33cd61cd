// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.cases.handing.Colleagues;
import it.respi.cases.handing.HandForm;
import it.respi.cases.handing.HandKind;
import it.respi.cases.handing.HandStep;
import it.respi.cases.step.OpenSteps;
import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.web.InvalidInput;
import it.respi.platform.web.RuleFields;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Steps change hands, for programs. */
@RestController
@RequestMapping(path = "/api/v1/steps/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Steps")
class HandApi {
    private static final RuleFields FIELDS = RuleFields.of("to", "step.colleague.unknown", "step.has-it-already");

    private final Hands hands;
    private final DossierReader dossiers;
    private final Submission submission;

    HandApi(Hands hands, DossierReader dossiers, Submission submission) {
        this.hands = hands;
        this.dossiers = dossiers;
        this.submission = submission;
    }

    @Operation(summary = "api.op.colleagues", description = "api.op.colleagues.how")
    @GetMapping("/colleagues")
    List<ColleagueJson> colleagues(Actor actor, @PathVariable long id) {
        return hands.colleagues().of(hands.steps().toFinish(actor, id)).stream()
                .map(one -> new ColleagueJson(Integer.toString(one.id()), one.name()))
                .toList();
    }

    @Operation(summary = "api.op.assignment", description = "api.op.assignment.how")
    @PostMapping("/assignment")
    DossierJson assign(Actor actor, @PathVariable long id, @RequestBody HandingJson sent, HttpServletRequest request) {
        return once(actor, id, HandKind.ASSIGNED, sent, request);
    }

    @Operation(summary = "api.op.delegation", description = "api.op.delegation.how")
    @PostMapping("/delegation")
    DossierJson delegate(
            Actor actor, @PathVariable long id, @RequestBody HandingJson sent, HttpServletRequest request) {
        return once(actor, id, HandKind.DELEGATED, sent, request);
    }

    @Operation(summary = "api.op.return", description = "api.op.return.how")
    @PostMapping("/return")
    DossierJson sendBack(
            Actor actor, @PathVariable long id, @RequestBody HandingJson sent, HttpServletRequest request) {
        return once(actor, id, HandKind.SENT_BACK, sent, request);
    }

    private DossierJson once(Actor actor, long id, HandKind kind, HandingJson sent, HttpServletRequest request) {
        return dossiers.of(actor, submission.run(actor, request, sent, FIELDS.beside(() -> {
            HandForm form = new HandForm(sent.to(), null, sent.note());
            Errors errors = new MapBindingResult(new HashMap<>(), "handing");
            form.check(kind, errors);
            InvalidInput.refuse(errors);
            return hands.carryOut(actor, id, kind, form).dossierNumber();
        })));
    }

    /** Somebody of the office. */
    @Schema(name = "Colleague")
    record ColleagueJson(String id, String name) {}

    /**
     * To whom a step is given, and why.
     *
     * @param to one of the colleagues; left out when it is sent back
     * @param note one sentence; may be left out when it is assigned
     */
    @Schema(name = "StepHanding")
    record HandingJson(@Nullable String to, @Nullable String note) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "HandingJson[hidden]";
        }
    }

    /** The use cases of the page. */
    @Component
    record Hands(OpenSteps steps, HandStep hand, Colleagues colleagues) {
        StepRow carryOut(Actor actor, long id, HandKind kind, HandForm form) {
            return switch (kind) {
                case ASSIGNED ->
                    hand.assign(actor, id, hand.check(actor, id, kind).assigneeId(), form.chosen(), form.words());
                case DELEGATED -> hand.delegate(actor, id, form.chosen(), Objects.requireNonNull(form.words()));
                case SENT_BACK -> hand.sendBack(actor, id, Objects.requireNonNull(form.words()));
                case UNDONE -> throw new NotFound("request.not-found");
            };
        }
    }
}
