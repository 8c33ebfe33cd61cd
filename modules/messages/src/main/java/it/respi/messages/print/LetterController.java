// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Letters to be printed at the desk. */
@Controller
class LetterController {
    private final PrintLetter print;

    LetterController(PrintLetter print) {
        this.print = print;
    }

    @GetMapping("/u/dossier/{number}/stampa/{word}.pdf")
    ResponseEntity<byte[]> letter(
            Actor actor,
            @PathVariable String number,
            @PathVariable String word,
            @RequestParam(required = false) @Nullable Long pratica,
            @RequestParam(required = false) @Nullable String lingua) {
        LetterKind kind = LetterKind.of(word).orElseThrow(() -> new NotFound("letter.unknown"));
        return response(print.print(actor, new PrintLetter.Asked(number, pratica, kind), lingua));
    }

    /** Shown in the browser, never kept by it: the computer of a desk serves many people. */
    static ResponseEntity<byte[]> response(PrintLetter.File file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(file.letter().bytes());
    }
}
