// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.IdText;
import it.respi.platform.web.RuleFields;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Copies of all data for programs; to release one is for a person, on the page (ADR 0016). */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{number}/copies", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Rights")
class ExportApi {
    private static final RuleFields FIELDS = RuleFields.of("request", "export.api.request", "export.request");

    private final Dossiers dossiers;
    private final Exports exports;
    private final Submission submission;
    private final Clock clock;

    ExportApi(Dossiers dossiers, Exports exports, Submission submission, Clock clock) {
        this.dossiers = dossiers;
        this.exports = exports;
        this.submission = submission;
        this.clock = clock;
    }

    @Operation(summary = "api.op.copies", description = "api.op.copies.how")
    @GetMapping
    List<CopyJson> list(Actor actor, @PathVariable String number) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.EXPORT_PERSON);
        return exports.of(dossier).stream().map(this::json).toList();
    }

    @Operation(summary = "api.op.copy.ask", description = "api.op.copy.ask.how")
    @PostMapping
    List<CopyJson> ask(
            Actor actor, @PathVariable String number, @Valid @RequestBody AskJson sent, HttpServletRequest request) {
        submission.run(
                actor,
                request,
                sent,
                FIELDS.beside(() -> Long.toString(exports.ask(number, actor, idOf(sent.request())))));
        return list(actor, number);
    }

    @Operation(summary = "api.op.copy.make", description = "api.op.copy.make.how")
    @PostMapping("/{id}/job")
    @ResponseStatus(HttpStatus.ACCEPTED)
    MadeJson make(Actor actor, @PathVariable String number, @PathVariable long id, HttpServletRequest request) {
        String page = submission.run(actor, request, () -> exports.make(number, actor, id));
        return new MadeJson("/api/v1/jobs/" + page.substring(page.lastIndexOf('/') + 1));
    }

    private static long idOf(String request) {
        return IdText.read(request).orElseThrow(() -> new RuleBroken("export.api.request"));
    }

    private CopyJson json(Export export) {
        return new CopyJson(
                Long.toString(export.id()),
                Long.toString(export.requestId()),
                export.askedAt(),
                export.isReleased(clock.instant()),
                export.until(),
                export.taken());
    }

    /** @param request id of the request of the person that the copy answers */
    @Schema(name = "NewPersonCopy")
    record AskJson(
            @NotNull(message = "{export.api.request}") String request) {}

    /** @param job address of the job that makes the copy */
    @Schema(name = "PersonCopyJob")
    record MadeJson(String job) {}

    /**
     * A copy that was asked for.
     *
     * @param released whether it can be made now
     * @param until when it can be made no more; null while the head has not released it
     * @param taken how often it was handed out
     */
    @Schema(name = "PersonCopy")
    record CopyJson(
            String id,
            String request,
            Instant askedAt,
            boolean released,
            @Nullable Instant until,
            int taken) {}
}
