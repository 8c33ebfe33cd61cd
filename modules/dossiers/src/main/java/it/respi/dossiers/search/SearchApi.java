// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.dossiers.CaseLine;
import it.respi.dossiers.DossierPolicy;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.identity.BirthPrecision;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The search for programs: by POST, because what is searched for is personal data and never stands in an address. */
@RestController
@Tag(name = "Dossiers")
class SearchApi {
    private final DossierSearch search;
    private final DossierPolicy policy;

    SearchApi(DossierSearch search, DossierPolicy policy) {
        this.search = search;
        this.policy = policy;
    }

    @Operation(summary = "api.op.search", description = "api.op.search.how")
    @PostMapping(path = "/api/v1/dossiers/search", produces = MediaType.APPLICATION_JSON_VALUE)
    ResultJson search(Actor actor, @Valid @RequestBody QueryJson query) {
        if (!policy.readsCases(actor)) {
            throw new NotAllowed("dossier.action.not-allowed");
        }
        DossierSearch.Results results = search.results(actor, query.text().strip());
        return new ResultJson(results.found().stream().map(FoundJson::of).toList(), results.more());
    }

    /** @param text words of names in any order, a codice fiscale, or the number of a dossier, kit, passport or phone */
    @Schema(name = "Search")
    record QueryJson(
            @NotNull(message = "{search.short}")
            @Pattern(regexp = "(?U).*\\w.*\\w.*", message = "{search.short}")
            @Size(max = 120, message = "{search.long}")
            @Schema(example = "Haddad Salima")
            String text) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "QueryJson[hidden]";
        }
    }

    /** @param more whether there are more than shown: ask for something narrower */
    @Schema(name = "SearchResult")
    record ResultJson(List<FoundJson> dossiers, boolean more) {}

    /**
     * A dossier that was found.
     *
     * @param birthPrecision {@code MONTH} or {@code YEAR} when the rest of the date is not known and only filled with 1
     * @param newestCase null when the dossier has no case that the reader reads
     * @param mergedNumbers numbers of dossiers that were merged into it and were found
     */
    @Schema(name = "FoundDossier")
    record FoundJson(
            String number,
            String name,
            LocalDate birthDate,
            BirthPrecision birthPrecision,
            @Nullable CaseLine newestCase,
            List<String> mergedNumbers) {
        static FoundJson of(Found found) {
            return new FoundJson(
                    found.number(),
                    found.name(),
                    found.birthDate(),
                    found.birthPrecision(),
                    found.line(),
                    found.also());
        }
    }
}
