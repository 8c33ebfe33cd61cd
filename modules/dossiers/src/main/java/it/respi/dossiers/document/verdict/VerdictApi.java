// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.verdict;

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
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.web.InvalidInput;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The verdict on a document for programs. */
@RestController
@Tag(name = "Documents")
class VerdictApi {
    /** What every refusal of a reason begins with. */
    private static final String REASON = "document.reason.";

    private final JudgeDocument judge;
    private final Dossiers dossiers;
    private final Documents documents;
    private final Submission submission;

    VerdictApi(JudgeDocument judge, Dossiers dossiers, Documents documents, Submission submission) {
        this.judge = judge;
        this.dossiers = dossiers;
        this.documents = documents;
        this.submission = submission;
    }

    @Operation(summary = "api.op.document.verdict", description = "api.op.document.verdict.how")
    @PostMapping(
            path = "/api/v1/dossiers/{number}/documents/{id:\\d+}/verdict",
            produces = MediaType.APPLICATION_JSON_VALUE)
    DocumentJson judge(
            Actor actor,
            @PathVariable String number,
            @PathVariable long id,
            @RequestBody VerdictJson sent,
            HttpServletRequest request) {
        try {
            submission.run(actor, request, sent, () -> {
                judge.judge(actor, number, id, sent.verdict());
                return number;
            });
        } catch (RuleBroken broken) {
            if (broken.code().startsWith(REASON)) {
                refuse("reason", broken.code(), broken.args());
            }
            throw broken;
        }
        Dossier dossier = dossiers.take(number, actor, Section.DOCUMENTS);
        return documents
                .own(actor, dossier, id)
                .map(DocumentJson::of)
                .orElseThrow(() -> new NotFound("document.not-found"));
    }

    private static void refuse(String field, String code, Object... args) {
        Errors errors = new MapBindingResult(new HashMap<>(), "verdict");
        errors.rejectValue(field, code, args, code);
        InvalidInput.refuse(errors);
    }

    /**
     * A verdict.
     *
     * @param version the state of the document that was looked at
     * @param mark {@code ok} or {@code no}
     * @param reason why the document must be brought again, in words for the person; only with {@code no}
     */
    @Schema(name = "DocumentVerdict")
    record VerdictJson(
            long version,

            @Schema(allowableValues = {"ok", "no"}) @Nullable
            String mark,

            @Nullable String reason) {

        Verdict verdict() {
            boolean good = "ok".equals(mark);
            if (!good && !"no".equals(mark)) {
                refuse("mark", "document.mark.unknown");
            }
            return new Verdict(version, good, Objects.requireNonNullElse(reason, ""));
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "VerdictJson[" + mark + "]";
        }
    }
}
