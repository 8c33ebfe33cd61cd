// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.dossiers.DocumentRow;
import it.respi.kernel.actor.Actor;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

/** The dossier as one file, for programs. */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{number}/binder", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Letters")
class BinderApi {
    private final AskForBinder ask;
    private final Submission submission;

    BinderApi(AskForBinder ask, Submission submission) {
        this.ask = ask;
        this.submission = submission;
    }

    @Operation(summary = "api.op.binder.offer", description = "api.op.binder.offer.how")
    @GetMapping
    OfferJson offer(Actor actor, @PathVariable String number) {
        AskForBinder.Offer offer = ask.offer(actor, number);
        return new OfferJson(
                offer.parts(),
                offer.documents().stream()
                        .map(row -> new DocumentJson(
                                Long.toString(row.id()),
                                row.kind(),
                                row.pages(),
                                row.standing().scan().isReadable()))
                        .toList(),
                BinderBounds.PAGES);
    }

    @Operation(summary = "api.op.binder.ask", description = "api.op.binder.ask.how")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    AskedJson ask(
            Actor actor, @PathVariable String number, @Valid @RequestBody NewBinder sent, HttpServletRequest request) {
        String path = submission.run(actor, request, sent, () -> ask.ask(actor, number, wanted(actor, number, sent)));
        String id = path.substring(path.lastIndexOf('/') + 1);
        return new AskedJson(id, "/api/v1/jobs/" + id);
    }

    private BinderRequest wanted(Actor actor, String number, NewBinder sent) {
        List<Long> documents = sent.documents() == null
                ? ask.offer(actor, number).documents().stream()
                        .filter(row -> row.standing().supersededBy() == null)
                        .map(DocumentRow::id)
                        .toList()
                : sent.documents();
        return new BinderRequest(
                Objects.requireNonNull(sent.parts()), documents, Objects.requireNonNull(sent.purpose()));
    }

    /**
     * What is wanted.
     *
     * @param documents ids; left out for all that are not replaced by a newer version
     */
    @Schema(name = "NewBinder")
    record NewBinder(
            @NotEmpty(message = "{binder.nothing}") Set<BinderPart> parts,

            @Nullable List<@NotNull(message = "{api.body.wrong-value}") Long> documents,

            @NotNull(message = "{binder.purpose.missing}") BinderPurpose purpose) {}

    /** The job that was asked for. */
    @Schema(name = "AskedBinder")
    record AskedJson(String job, String address) {}

    /**
     * What can be printed.
     *
     * @param mostPages of documents in one binder
     */
    @Schema(name = "BinderOffer")
    record OfferJson(List<BinderPart> parts, List<DocumentJson> documents, int mostPages) {}

    /** @param printable false for one in quarantine, which is only listed */
    @Schema(name = "BinderDocument")
    record DocumentJson(String id, String kind, int pages, boolean printable) {}
}
