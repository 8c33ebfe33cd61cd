// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.closure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Office;
import it.respi.platform.web.Submission;
import it.respi.registry.closure.Closures.Proposal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Closures of an office for programs: read, propose a file, confirm. */
@RestController
@RequestMapping(path = "/api/v1/offices/{code}/closures", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Offices")
class ClosureApi {
    private final Closures closures;
    private final Submission submission;

    ClosureApi(Closures closures, Submission submission) {
        this.closures = closures;
        this.submission = submission;
    }

    @Operation(summary = "api.op.closures", description = "api.op.closures.how")
    @GetMapping
    List<ClosureJson> ahead(@PathVariable String code) {
        return json(closures.ahead(closures.office(code)));
    }

    @Operation(summary = "api.op.closures.propose", description = "api.op.closures.propose.how")
    @PostMapping(path = "/proposals", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ProposalJson> propose(
            Actor actor, @PathVariable String code, @RequestParam MultipartFile file, HttpServletRequest request)
            throws IOException {
        Office office = closures.office(code);
        byte[] bytes = file.getBytes();
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String location = submission.run(
                actor,
                request,
                Map.of("file", bytes),
                () -> "/api/v1/offices/" + code + "/closures/proposals/"
                        + closures.propose(actor, office, name, bytes));
        long id = Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
        return ResponseEntity.created(URI.create(location)).body(json(closures.proposal(actor, office, id)));
    }

    @Operation(summary = "api.op.closures.proposal", description = "api.op.closures.proposal.how")
    @GetMapping("/proposals/{id}")
    ProposalJson proposal(Actor actor, @PathVariable String code, @PathVariable long id) {
        return json(closures.proposal(actor, closures.office(code), id));
    }

    @Operation(summary = "api.op.closures.confirm", description = "api.op.closures.confirm.how")
    @PostMapping("/proposals/{id}/confirm")
    List<ClosureJson> confirm(
            Actor actor, @PathVariable String code, @PathVariable long id, HttpServletRequest request) {
        Office office = closures.office(code);
        submission.run(actor, request, Map.of("id", id), () -> {
            closures.confirm(actor, office, id);
            return code;
        });
        return json(closures.ahead(office));
    }

    private static ProposalJson json(Proposal proposal) {
        return new ProposalJson(
                Long.toString(proposal.list().id()),
                proposal.list().fileName(),
                proposal.list().sha256(),
                json(proposal.change().added()),
                json(proposal.change().removed()),
                json(proposal.change().kept()));
    }

    private static List<ClosureJson> json(List<Closure> list) {
        return list.stream()
                .map(one -> new ClosureJson(one.day(), one.allDay(), one.fromMinute(), one.toMinute(), one.summary()))
                .toList();
    }

    /**
     * A day, or a part of it, on which an office is closed.
     *
     * @param fromMinute minutes after midnight by the clock of Italy
     * @param toMinute minutes after midnight; 1440 for its end
     */
    @Schema(name = "OfficeClosure")
    record ClosureJson(LocalDate day, boolean allDay, int fromMinute, int toMinute, String summary) {}

    /**
     * What a file would change, from today on.
     *
     * @param id to confirm it
     * @param added closed in the file only
     * @param removed closed now only
     * @param kept closed in both
     */
    @Schema(name = "ClosureProposal")
    record ProposalJson(
            String id,
            String fileName,
            String sha256,
            List<ClosureJson> added,
            List<ClosureJson> removed,
            List<ClosureJson> kept) {}
}
