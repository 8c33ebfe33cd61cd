// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.cases.api.DossierJson.EntryJson;
import it.respi.kernel.actor.Actor;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A dossier and its history for programs. */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dossiers")
class DossierApi {
    private final DossierReader dossiers;

    DossierApi(DossierReader dossiers) {
        this.dossiers = dossiers;
    }

    @Operation(summary = "api.op.dossier")
    @GetMapping
    DossierJson dossier(Actor actor, @PathVariable String number) {
        return dossiers.of(actor, number);
    }

    @Operation(summary = "api.op.history", description = "api.op.history.how")
    @GetMapping("/history")
    List<EntryJson> history(Actor actor, @PathVariable String number) {
        return dossiers.history(actor, number);
    }
}
