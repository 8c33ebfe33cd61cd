// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.dossiers.DocumentRow;
import it.respi.kernel.actor.Actor;
import it.respi.platform.store.ContentHash;
import it.respi.platform.store.DocumentStore;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The original of a document, to be saved and never shown as a page of Respi. */
@Controller
class Download {
    private final OpenDocument open;
    private final DocumentStore store;

    Download(OpenDocument open, DocumentStore store) {
        this.open = open;
        this.store = store;
    }

    @Operation(summary = "api.op.document.open")
    @Tag(name = "Documents")
    @GetMapping({"/u/dossier/{number}/documenti/{id:\\d+}", "/api/v1/dossiers/{number}/documents/{id:\\d+}"})
    ResponseEntity<Resource> download(@PathVariable String number, @PathVariable long id, Actor actor) {
        DocumentRow document = open.open(actor, number, id);
        InputStream content = store.open(new ContentHash(document.sha256()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.type()))
                .contentLength(document.size())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(content));
    }

    /** RFC 6266: a name in plain letters for old programs, the real one beside it. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ ()-]", "_");
        StringBuilder real = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean safe = c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
            real.append(safe ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + real;
    }
}
