// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.particulars;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.dossiers.Documents;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.dossiers.document.DocumentJson;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The particulars of a document for programs, each state with its version. */
@RestController
@RequestMapping(
        path = "/api/v1/dossiers/{number}/documents/{id:\\d+}/particulars",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Documents")
class ParticularsApi {
    private final CorrectDocument correct;
    private final Dossiers dossiers;
    private final Documents documents;
    private final Submission submission;

    ParticularsApi(CorrectDocument correct, Dossiers dossiers, Documents documents, Submission submission) {
        this.correct = correct;
        this.dossiers = dossiers;
        this.documents = documents;
        this.submission = submission;
    }

    @Operation(summary = "api.op.document.particulars")
    @GetMapping
    DocumentJson read(Actor actor, @PathVariable String number, @PathVariable long id) {
        Dossier dossier = dossiers.take(number, actor, Section.DOCUMENTS);
        return documents
                .own(actor, dossier, id)
                .map(DocumentJson::of)
                .orElseThrow(() -> new NotFound("document.not-found"));
    }

    @Operation(summary = "api.op.document.correct", description = "api.op.document.correct.how")
    @PostMapping
    DocumentJson correct(
            Actor actor,
            @PathVariable String number,
            @PathVariable long id,
            @RequestBody ParticularsJson sent,
            HttpServletRequest request) {
        submission.run(actor, request, sent, () -> {
            correct.correct(actor, number, id, sent.version(), sent.texts());
            return number;
        });
        return read(actor, number, id);
    }

    /**
     * What shall be known of a document; what is left out is known no longer.
     *
     * @param version the state that was read
     * @param kind code of the kind of paper
     * @param title what it is called in lists
     * @param issuer who issued it
     * @param validFrom day of its issue, as {@code 2026-03-14}
     * @param validUntil last day on which it is good
     */
    @Schema(name = "DocumentParticulars")
    record ParticularsJson(
            long version,
            @Nullable String kind,
            @Nullable String title,
            @Nullable String issuer,
            @Nullable String validFrom,
            @Nullable String validUntil) {
        Map<String, String> texts() {
            Map<String, String> texts = new LinkedHashMap<>();
            put(texts, ParticularsText.KIND, kind);
            put(texts, ParticularsText.TITLE, title);
            put(texts, ParticularsText.ISSUER, issuer);
            put(texts, ParticularsText.FROM, validFrom);
            put(texts, ParticularsText.UNTIL, validUntil);
            return texts;
        }

        private static void put(Map<String, String> texts, String name, @Nullable String text) {
            texts.put(name, ParticularsText.tidy(name, Objects.requireNonNullElse(text, "")));
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "ParticularsJson[hidden]";
        }
    }
}
