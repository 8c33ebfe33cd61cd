// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The papers that serve for a household, for programs. */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{number}/household/papers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dossiers")
class HouseholdPapersApi {
    private final SharedPapers papers;
    private final Dossiers dossiers;
    private final Submission submission;

    HouseholdPapersApi(SharedPapers papers, Dossiers dossiers, Submission submission) {
        this.papers = papers;
        this.dossiers = dossiers;
        this.submission = submission;
    }

    @Operation(summary = "api.op.household.papers", description = "api.op.household.papers.how")
    @GetMapping
    List<PaperJson> list(Actor actor, @PathVariable String number) {
        HouseholdPapers found = papers.of(actor, dossiers.take(number, actor, Section.DOCUMENTS), List.of());
        return Stream.concat(
                        found.shared().stream().map(row -> PaperJson.of(row, false)),
                        found.others().stream().map(row -> PaperJson.of(row, true)))
                .toList();
    }

    @Operation(summary = "api.op.household.paper", description = "api.op.household.paper.how")
    @PutMapping("/{document}")
    List<PaperJson> share(
            Actor actor,
            @PathVariable String number,
            @PathVariable long document,
            @RequestBody SharedPaper sent,
            HttpServletRequest request) {
        submission.run(actor, request, sent, () -> {
            if (sent.shared()) {
                papers.share(number, actor, document);
            } else {
                papers.unshare(number, actor, document);
            }
            return number;
        });
        return list(actor, number);
    }

    /** Whether a document shall serve for the household. */
    @Schema(name = "SharedHouseholdPaper")
    record SharedPaper(boolean shared) {}

    /**
     * A paper that serves for the household.
     *
     * @param ofRelative whether it stands in the dossier of another member
     */
    @Schema(name = "HouseholdPaper")
    record PaperJson(
            String documentId,
            String kind,
            String office,
            @Nullable LocalDate validUntil,
            boolean ofRelative) {
        static PaperJson of(DocumentRow row, boolean ofRelative) {
            return new PaperJson(
                    Long.toString(row.id()),
                    row.kind(),
                    row.office().code(),
                    row.standing().validUntil(),
                    ofRelative);
        }
    }
}
