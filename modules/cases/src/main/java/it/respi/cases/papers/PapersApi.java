// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.papers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.cases.CaseId;
import it.respi.cases.api.DossierJson;
import it.respi.cases.api.DossierReader;
import it.respi.kernel.actor.Actor;
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
        submission.run(actor, request, sent, () -> {
            mark.mark(actor, number, new CaseId(caseId), sent.of(code));
            return number;
        });
        return dossiers.of(actor, number);
    }

    /** @param reason why the paper must be brought again, in words for the person; only with {@code no} */
    @Schema(name = "PaperMark")
    record MarkJson(
            @Schema(allowableValues = {"ok", "no"}) @Nullable
            String mark,

            @Nullable String reason) {
        MarkPaper.Mark of(String code) {
            return new MarkPaper.Mark(
                    code, Objects.requireNonNullElse(mark, ""), Objects.requireNonNullElse(reason, ""));
        }
    }
}
