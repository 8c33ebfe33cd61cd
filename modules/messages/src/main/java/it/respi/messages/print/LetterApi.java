// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.kernel.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Letters of a case for programs. */
@RestController
@Tag(name = "Letters")
class LetterApi {
    private final PrintLetter print;

    LetterApi(PrintLetter print) {
        this.print = print;
    }

    @Operation(
            summary = "A letter of a case, the newest if none is named",
            description = "T01 to T30 by their number in the catalogue, as far as what they state"
                    + " happened (T02 receipt of opening, T05 personal list of papers), T97 who used"
                    + " the dossier (no names; help desks only); acts are given by the office that"
                    + " decides; in Italian and in the person's language, or in another one (it, en,"
                    + " fr, es, ar, sq, ro, zh, uk).")
    @GetMapping(
            path = "/api/v1/dossiers/{number}/letters/{template:T0[1-9]|T1[0-5]|T2[0-2]|T30|T97}",
            produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> letter(
            Actor actor,
            @PathVariable String number,
            @PathVariable LetterKind template,
            @RequestParam(name = "case", required = false) @Nullable Long caseId,
            @RequestParam(required = false) @Nullable String language) {
        return LetterController.response(print.print(actor, new PrintLetter.Asked(number, caseId, template), language));
    }
}
