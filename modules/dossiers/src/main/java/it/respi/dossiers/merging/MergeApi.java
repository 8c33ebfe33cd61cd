// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.dossiers.person.PersonCheck;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.view.Warning;
import it.respi.platform.web.InvalidInput;
import it.respi.platform.web.RuleFields;
import it.respi.platform.web.Submission;
import it.respi.registry.Offices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Mergers for programs: they list, propose and take back; two people confirm, on the page (ADR 0016). */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dossiers")
class MergeApi {
    private static final RuleFields FIELDS =
            RuleFields.of("merged", "merge.itself").and("taken", "merge.field.unknown", "merge.unsafe");

    private final Merges merges;
    private final Splits splits;
    private final MergeList list;
    private final Offices offices;
    private final Submission submission;

    MergeApi(Merges merges, Splits splits, MergeList list, Offices offices, Submission submission) {
        this.merges = merges;
        this.splits = splits;
        this.list = list;
        this.offices = offices;
        this.submission = submission;
    }

    @Operation(summary = "api.op.mergers", description = "api.op.mergers.how")
    @GetMapping("/dossiers/{number}/mergers")
    List<MergerJson> list(Actor actor, @PathVariable String number) {
        return list.of(number, actor).stream().map(merge -> json(merge, actor)).toList();
    }

    @Operation(summary = "api.op.merge.propose", description = "api.op.merge.propose.how")
    @PostMapping("/dossiers/{number}/mergers")
    MergerJson propose(
            Actor actor,
            @PathVariable String number,
            @Valid @RequestBody ProposalJson sent,
            HttpServletRequest request) {
        String id = submission.run(actor, request, sent, FIELDS.beside(() -> {
            Merges.Proposal proposal = new Merges.Proposal(
                    number,
                    sent.merged(),
                    Objects.requireNonNullElse(sent.taken(), Set.of()),
                    sent.reason().strip());
            judge(proposal, actor, sent.confirmed());
            return Long.toString(merges.propose(actor, proposal));
        }));
        return json(merges.found(Long.parseLong(id), actor), actor);
    }

    @Operation(summary = "api.op.merge.answer", description = "api.op.merge.answer.how")
    @PostMapping("/mergers/{id}/answer")
    MergerJson answer(
            Actor actor, @PathVariable long id, @Valid @RequestBody AnswerJson sent, HttpServletRequest request) {
        if (sent.act() != AnswerForm.Act.CANCEL && sent.act() != AnswerForm.Act.SPLIT) {
            throw new NotAllowed("api.legal-act");
        }
        if (merges.found(id, actor).question()) {
            throw new NotFound("merge.not-found"); // for people, and the number stays hidden
        }
        submission.run(actor, request, sent, () -> {
            if (sent.act() == AnswerForm.Act.CANCEL) {
                merges.cancel(id, actor);
            } else {
                splits.ask(id, actor, sent.reason().strip());
            }
            return Long.toString(id);
        });
        return json(merges.found(id, actor), actor);
    }

    private void judge(Merges.Proposal proposal, Actor actor, @Nullable List<String> confirmed) {
        Errors errors = new MapBindingResult(new HashMap<>(), "merger");
        List<Warning> warnings = merges.judge(proposal, actor, errors);
        PersonCheck.ask(warnings, confirmed == null ? "" : String.join(" ", confirmed), errors);
        InvalidInput.refuse(errors, warnings);
    }

    /** Words are for the offices of the merger, others read the numbers. */
    private MergerJson json(Merge merge, Actor actor) {
        return new MergerJson(
                Long.toString(merge.id()),
                merge.keptNumber(),
                merge.mergedNumber(),
                merge.state(),
                offices.get(merge.fromOffice()).code(),
                offices.get(merge.toOffice()).code(),
                merge.concerns(actor) ? merge.words() : null,
                merge.askedAt(),
                merge.taken().stream().sorted().toList());
    }

    /**
     * What is proposed: the dossier of the address stays.
     *
     * @param merged number of the dossier that is merged into it
     * @param taken names of the fields of the person whose value comes from the other
     * @param confirmed the codes of the warnings of a first try, in their order
     */
    @Schema(name = "NewMerger")
    record ProposalJson(
            @NotNull(message = "{merge.api.number}") @Schema(example = "CN-2026-000028")
            String merged,

            @Schema(example = "[\"phone\"]") @Nullable Set<@NotNull(message = "{api.body.wrong-value}") String> taken,

            @NotNull(message = "{merge.api.words}")
            @Size(min = MergeForm.SHORTEST, max = MergeForm.LONGEST, message = "{merge.api.words}")
            String reason,

            @Nullable List<String> confirmed) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "ProposalJson[hidden]";
        }
    }

    /** @param act {@code CANCEL} or {@code SPLIT}; what needs a second person is done on the page */
    @Schema(name = "MergerAnswer")
    record AnswerJson(
            @NotNull(message = "{merge.api.act}") AnswerForm.Act act,

            @NotNull(message = "{merge.api.words}")
            @Size(min = MergeForm.SHORTEST, max = MergeForm.LONGEST, message = "{merge.api.words}")
            String reason) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "AnswerJson[hidden]";
        }
    }

    /**
     * A merger.
     *
     * @param stays number of the dossier that stays
     * @param reason null for who belongs to neither of its offices
     */
    @Schema(name = "Merger")
    record MergerJson(
            String id,
            String stays,
            String merged,
            MergeState state,
            String from,
            String to,
            @Nullable String reason,
            Instant at,
            List<String> taken) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "MergerJson[" + id + "]";
        }
    }
}
