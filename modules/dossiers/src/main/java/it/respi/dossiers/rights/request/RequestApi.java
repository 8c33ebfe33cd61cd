// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.request;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.web.NextLink;
import it.respi.platform.web.RuleFields;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests of the person for programs. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Rights")
class RequestApi {
    private static final RuleFields FIELDS =
            RuleFields.of("receivedOn", "request.received.old").and("outcome", "request.api.erasure");

    private final Dossiers dossiers;
    private final Requests requests;
    private final RequestWords words;
    private final Submission submission;

    RequestApi(Dossiers dossiers, Requests requests, RequestWords words, Submission submission) {
        this.dossiers = dossiers;
        this.requests = requests;
        this.words = words;
        this.submission = submission;
    }

    @Operation(summary = "api.op.requests", description = "api.op.requests.how")
    @GetMapping("/requests")
    ResponseEntity<List<RequestJson>> waiting(
            Actor actor, @RequestParam(name = NextLink.CURSOR, required = false) @Nullable String cursor) {
        return NextLink.answer(requests.waiting(actor, cursor).map(this::json), "/api/v1/requests");
    }

    @Operation(summary = "api.op.requests.dossier", description = "api.op.requests.dossier.how")
    @GetMapping("/dossiers/{number}/requests")
    List<RequestJson> list(Actor actor, @PathVariable String number) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.RECORD_REQUEST);
        return requests.of(dossier).stream().map(this::json).toList();
    }

    @Operation(summary = "api.op.request.record", description = "api.op.request.record.how")
    @PostMapping("/dossiers/{number}/requests")
    RequestJson record(
            Actor actor, @PathVariable String number, @Valid @RequestBody NewJson sent, HttpServletRequest request) {
        String id = submission.run(actor, request, sent, FIELDS.beside(() -> {
            if (sent.receivedOn().isBefore(words.today().minusYears(1))) {
                throw new RuleBroken("request.received.old");
            }
            return Long.toString(requests.record(number, actor, sent.request()));
        }));
        return one(actor, number, Long.parseLong(id));
    }

    @Operation(summary = "api.op.request.extend", description = "api.op.request.extend.how")
    @PostMapping("/dossiers/{number}/requests/{id}/extension")
    RequestJson extend(
            Actor actor,
            @PathVariable String number,
            @PathVariable long id,
            @Valid @RequestBody ExtensionJson sent,
            HttpServletRequest request) {
        submission.run(actor, request, sent, () -> {
            requests.extend(number, actor, id, sent.reason().strip());
            return Long.toString(id);
        });
        return one(actor, number, id);
    }

    @Operation(summary = "api.op.request.answer", description = "api.op.request.answer.how")
    @PostMapping("/dossiers/{number}/requests/{id}/answer")
    RequestJson answer(
            Actor actor,
            @PathVariable String number,
            @PathVariable long id,
            @Valid @RequestBody AnswerJson sent,
            HttpServletRequest request) {
        submission.run(actor, request, sent, FIELDS.beside(() -> {
            if (sent.outcome() == RequestOutcome.GRANTED && isErasure(actor, number, id)) {
                throw new RuleBroken("request.api.erasure");
            }
            requests.answer(
                    number,
                    actor,
                    id,
                    new Requests.Answer(sent.outcome(), sent.words().strip(), ""));
            return Long.toString(id);
        }));
        return one(actor, number, id);
    }

    /** A person must decide that, on the page (ADR 0016). */
    private boolean isErasure(Actor actor, String number, long id) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.RECORD_REQUEST);
        return requests.get(dossier, id).kind() == RequestKind.ERASURE;
    }

    private RequestJson one(Actor actor, String number, long id) {
        return json(requests.get(dossiers.take(number, actor, DossierAction.RECORD_REQUEST), id));
    }

    private RequestJson json(PersonRequest request) {
        return new RequestJson(
                Long.toString(request.id()),
                request.number(),
                request.kind(),
                request.channel(),
                request.words(),
                request.receivedOn(),
                request.dueOn(),
                request.isLate(words.today()),
                request.extendedOn(),
                request.outcome(),
                request.answer());
    }

    /** @param words what the person said, at most 1,000 letters */
    @Schema(name = "NewPersonRequest")
    record NewJson(
            @NotNull(message = "{request.kind.missing}") RequestKind kind,
            @NotNull(message = "{request.channel.missing}") RequestChannel channel,

            @NotNull(message = "{request.received.missing}") @PastOrPresent(message = "{request.received.future}")
            LocalDate receivedOn,

            @Size(max = RequestForm.LONGEST, message = "{request.api.words}") @Nullable
            String words) {

        Requests.NewRequest request() {
            return new Requests.NewRequest(
                    kind,
                    channel,
                    receivedOn,
                    Objects.requireNonNullElse(words, "").strip());
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "NewJson[hidden]";
        }
    }

    /** Why two more months are needed. */
    @Schema(name = "PersonRequestExtension")
    record ExtensionJson(
            @NotNull(message = "{request.api.answer}")
            @Size(min = AnswerForm.SHORTEST, max = RequestForm.LONGEST, message = "{request.api.answer}")
            String reason) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "ExtensionJson[hidden]";
        }
    }

    /** What the person was told. */
    @Schema(name = "PersonRequestAnswer")
    record AnswerJson(
            @NotNull(message = "{request.outcome.missing}") RequestOutcome outcome,

            @NotNull(message = "{request.api.answer}")
            @Size(min = AnswerForm.SHORTEST, max = RequestForm.LONGEST, message = "{request.api.answer}")
            String words) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "AnswerJson[hidden]";
        }
    }

    /**
     * A request of the person.
     *
     * @param dueOn last day to answer
     * @param late whether that day is over
     * @param extendedOn when the person was told of two more months
     * @param outcome null while it waits
     */
    @Schema(name = "PersonRequest")
    record RequestJson(
            String id,
            String dossier,
            RequestKind kind,
            RequestChannel channel,
            String words,
            LocalDate receivedOn,
            LocalDate dueOn,
            boolean late,
            @Nullable LocalDate extendedOn,
            @Nullable RequestOutcome outcome,
            String answer) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "RequestJson[" + id + "]";
        }
    }
}
