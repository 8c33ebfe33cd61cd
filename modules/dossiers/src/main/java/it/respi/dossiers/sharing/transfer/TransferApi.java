// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.Slice;
import it.respi.platform.web.NextLink;
import it.respi.platform.web.RuleFields;
import it.respi.platform.web.Submission;
import it.respi.registry.Offices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Transfers between offices for programs. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sharing")
class TransferApi {
    private static final RuleFields FIELDS = RuleFields.of(
                    "office",
                    "transfer.office.wrong",
                    "transfer.desks-only",
                    "transfer.revoke.owner",
                    "transfer.revoke.none")
            .and("verb", "transfer.verb.unknown")
            .and("outcome", "transfer.answer.unknown")
            .and("words", "transfer.answer.words");

    private final Transfers transfers;
    private final TransferBox box;
    private final AccessRequests requests;
    private final Offices offices;
    private final Submission submission;

    TransferApi(Transfers transfers, TransferBox box, AccessRequests requests, Offices offices, Submission submission) {
        this.transfers = transfers;
        this.box = box;
        this.requests = requests;
        this.offices = offices;
        this.submission = submission;
    }

    @Operation(summary = "api.op.transfers", description = "api.op.transfers.how")
    @GetMapping("/transfers")
    ResponseEntity<List<TransferJson>> list(
            Actor actor,
            @Schema(allowableValues = {"in", "out"}) @RequestParam(name = "box", defaultValue = "in") String which,
            @RequestParam(name = NextLink.CURSOR, required = false) @Nullable String cursor) {
        Slice<Transfer> found = switch (which) {
            case "in" -> box.waiting(actor, cursor);
            case "out" -> box.sent(actor, cursor);
            default -> throw new RuleBroken("transfer.api.box");
        };
        return NextLink.answer(found.map(this::json), "/api/v1/transfers?box=" + which);
    }

    @Operation(summary = "api.op.transfer.send", description = "api.op.transfer.send.how")
    @PostMapping("/dossiers/{number}/transfers")
    TransferJson send(
            Actor actor, @PathVariable String number, @Valid @RequestBody SendJson sent, HttpServletRequest request) {
        String id = submission.run(actor, request, sent, FIELDS.beside(() -> {
            int office = offices.byCode(sent.office())
                    .orElseThrow(() -> new RuleBroken("transfer.office.wrong"))
                    .id();
            return Long.toString(transfers.send(
                    number, actor, sent.verb(), office, sent.reason().strip()));
        }));
        return json(transfers.open(Long.parseLong(id), actor).transfer());
    }

    @Operation(summary = "api.op.transfer.ask", description = "api.op.transfer.ask.how")
    @PostMapping("/dossiers/{number}/access-requests")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void ask(Actor actor, @PathVariable String number, @Valid @RequestBody AskJson sent, HttpServletRequest request) {
        submission.run(actor, request, sent, () -> {
            requests.ask(number, actor, sent.reason().strip());
            return number;
        });
    }

    @Operation(summary = "api.op.transfer.answer", description = "api.op.transfer.answer.how")
    @PostMapping("/transfers/{id}/answer")
    TransferJson answer(
            Actor actor, @PathVariable long id, @Valid @RequestBody AnswerJson sent, HttpServletRequest request) {
        submission.run(actor, request, sent, FIELDS.beside(() -> {
            if (sent.outcome() == Outcome.CANCELLED) {
                transfers.cancel(id, actor);
            } else {
                transfers.answer(
                        id,
                        actor,
                        sent.outcome(),
                        Objects.requireNonNullElse(sent.words(), "").strip());
            }
            return Long.toString(id);
        }));
        return json(transfers.open(id, actor).transfer());
    }

    private TransferJson json(Transfer transfer) {
        return new TransferJson(
                Long.toString(transfer.id()),
                transfer.number(),
                transfer.verb(),
                offices.get(transfer.fromOffice()).code(),
                transfer.veiled() ? null : offices.get(transfer.toOffice()).code(),
                transfer.words(),
                transfer.at(),
                transfer.dueOn(),
                transfer.openedAt(),
                transfer.alarmedAt() != null,
                transfer.outcome(),
                transfer.answer());
    }

    /**
     * What is sent.
     *
     * @param office code of the office that is asked
     */
    @Schema(name = "NewTransfer")
    record SendJson(
            @NotNull(message = "{transfer.verb.missing}")
            @Schema(allowableValues = {"REFER", "OWNERSHIP", "CONSULT", "REVOKE"})
            Verb verb,

            @NotNull(message = "{transfer.office.missing}") @Schema(example = "HD-ALBA")
            String office,

            @NotNull(message = "{transfer.api.words}")
            @Size(min = TransferForm.SHORTEST, max = TransferForm.LONGEST, message = "{transfer.api.words}")
            String reason) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "SendJson[hidden]";
        }
    }

    /** Why access is asked for. */
    @Schema(name = "AccessRequest")
    record AskJson(
            @NotNull(message = "{transfer.api.words}")
            @Size(min = TransferForm.SHORTEST, max = TransferForm.LONGEST, message = "{transfer.api.words}")
            String reason) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "AskJson[hidden]";
        }
    }

    /** @param words why not, or what to know */
    @Schema(name = "TransferAnswer")
    record AnswerJson(
            @NotNull(message = "{transfer.answer.unknown}") Outcome outcome,

            @Size(max = TransferForm.LONGEST, message = "{transfer.api.answer.long}") @Nullable
            String words) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "AnswerJson[hidden]";
        }
    }

    /**
     * A transfer.
     *
     * @param from code of the office that asks
     * @param to code of the office that answers; null to who asked for access, before an answer
     * @param reason empty to who asked for access, before an answer
     * @param unopened whether the sender was warned that nobody opened it in time
     * @param outcome null while it waits
     */
    @Schema(name = "Transfer")
    record TransferJson(
            String id,
            String dossier,
            Verb verb,
            String from,
            @Nullable String to,
            String reason,
            Instant at,
            LocalDate dueOn,
            @Nullable Instant openedAt,
            boolean unopened,
            @Nullable Outcome outcome,
            @Nullable String answer) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "TransferJson[" + id + "]";
        }
    }
}
