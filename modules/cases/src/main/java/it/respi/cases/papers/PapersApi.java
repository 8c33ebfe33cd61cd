// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.papers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.cases.CaseId;
import it.respi.cases.api.DossierJson;
import it.respi.cases.api.DossierReader;
import it.respi.cases.casefile.Checklist;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.IdText;
import it.respi.platform.web.RuleFields;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The list of papers of a case for programs. */
@RestController
@Tag(name = "Cases")
class PapersApi {
    private static final RuleFields FIELDS =
            RuleFields.of("mark", "papers.mark.unknown").and("reason", "papers.reason.missing", "papers.reason.long");

    private final MarkPaper mark;
    private final DossierReader dossiers;
    private final Submission submission;

    PapersApi(MarkPaper mark, DossierReader dossiers, Submission submission) {
        this.mark = mark;
        this.dossiers = dossiers;
        this.submission = submission;
    }

    @Operation(summary = "api.op.paper", description = "api.op.paper.how")
    @PostMapping(
            path = "/api/v1/dossiers/{number}/cases/{caseId}/papers/{code}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    DossierJson mark(
            Actor actor,
            @PathVariable String number,
            @PathVariable long caseId,
            @PathVariable String code,
            @RequestBody MarkJson sent,
            HttpServletRequest request) {
        submission.run(actor, request, sent, FIELDS.beside(() -> {
            mark.mark(actor, number, new CaseId(caseId), sent.of(code));
            return number;
        }));
        return dossiers.of(actor, number);
    }

    /**
     * A mark.
     *
     * @param reason why the paper must be brought again, in words for the person; only with {@code no}
     * @param seen what the paper looked like; then a paper that changed meanwhile is refused with 409
     */
    @Schema(name = "PaperMark")
    record MarkJson(
            @Schema(allowableValues = {"ok", "no"}) @Nullable
            String mark,

            @Nullable String reason,
            @Nullable SeenJson seen) {
        MarkPaper.Mark of(String code) {
            return new MarkPaper.Mark(
                    code,
                    Objects.requireNonNullElse(mark, ""),
                    Objects.requireNonNullElse(reason, ""),
                    seen == null ? null : seen.read());
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "MarkJson[" + mark + "]";
        }
    }

    /**
     * What a paper looked like.
     *
     * @param document id of the document behind it; left out for none
     * @param version of that document
     */
    @Schema(name = "SeenPaper")
    record SeenJson(Checklist.ItemState state, @Nullable String document, long version) {
        PaperSeen read() {
            return new PaperSeen(state, IdText.read(document).orElse(0), version);
        }
    }
}
