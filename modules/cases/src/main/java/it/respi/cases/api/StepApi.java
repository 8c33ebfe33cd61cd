// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.cases.api.StepJson.CompletionJson;
import it.respi.cases.step.OpenSteps;
import it.respi.kernel.actor.Actor;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Steps for programs: what they ask, and finishing them. */
@RestController
@RequestMapping(path = "/api/v1/steps/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Steps")
class StepApi {
    private final OpenSteps steps;
    private final StepReader reader;
    private final Completion completion;
    private final DossierReader dossiers;
    private final Submission submission;

    StepApi(OpenSteps steps, StepReader reader, Completion completion, DossierReader dossiers, Submission submission) {
        this.steps = steps;
        this.reader = reader;
        this.completion = completion;
        this.dossiers = dossiers;
        this.submission = submission;
    }

    @Operation(summary = "api.op.step", description = "api.op.step.how")
    @GetMapping
    StepJson step(Actor actor, @PathVariable long id) {
        return reader.of(steps.toFinish(actor, id));
    }

    @Operation(summary = "api.op.completion", description = "api.op.completion.how")
    @PostMapping("/completion")
    DossierJson complete(
            Actor actor, @PathVariable long id, @RequestBody CompletionJson sent, HttpServletRequest request) {
        return once(
                actor, request, sent, () -> completion.finish(actor, id, sent).dossierNumber());
    }

    @Operation(summary = "api.op.taking")
    @PostMapping("/taking")
    DossierJson take(Actor actor, @PathVariable long id, HttpServletRequest request) {
        return once(actor, request, "", () -> steps.take(actor, id).dossierNumber());
    }

    @Operation(summary = "api.op.release")
    @PostMapping("/release")
    DossierJson release(Actor actor, @PathVariable long id, HttpServletRequest request) {
        return once(actor, request, "", () -> steps.release(actor, id).dossierNumber());
    }

    private DossierJson once(Actor actor, HttpServletRequest request, Object body, Supplier<String> action) {
        return dossiers.of(actor, submission.run(actor, request, body, action));
    }
}
