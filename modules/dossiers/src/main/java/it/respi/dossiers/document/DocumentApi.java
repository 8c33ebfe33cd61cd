// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.Documents;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.dossiers.document.intake.StoredFile;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents of a dossier for programs. */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{number}/documents", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Documents")
class DocumentApi {
    private final UploadFiles upload;
    private final Dossiers dossiers;
    private final Documents documents;

    DocumentApi(UploadFiles upload, Dossiers dossiers, Documents documents) {
        this.upload = upload;
        this.dossiers = dossiers;
        this.documents = documents;
    }

    @Operation(summary = "api.op.document.add", description = "api.op.document.add.how")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<DocumentJson> add(
            @PathVariable String number,
            @RequestParam String kind,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validFrom,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validUntil,
            @RequestParam(defaultValue = "false") boolean further,
            @RequestParam MultipartFile file,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Actor actor) {
        upload.check(actor, number, kind);
        StoredFile stored = upload.take(file);
        String route = "POST /api/v1/dossiers/" + number + "/documents";
        String location = upload.record(
                actor,
                number,
                new Particulars(kind, validFrom, validUntil, further),
                List.of(stored),
                new UploadFiles.Key(key, route),
                ids -> "/api/v1/dossiers/" + number + "/documents/" + ids.getFirst());
        DocumentRow row = row(actor, number, Long.parseLong(location.substring(location.lastIndexOf('/') + 1)));
        return ResponseEntity.created(URI.create(location)).body(DocumentJson.of(row, false));
    }

    @Operation(summary = "api.op.document.list", description = "api.op.document.list.how")
    @GetMapping
    List<DocumentJson> list(@PathVariable String number, Actor actor) {
        Dossier dossier = dossiers.take(number, actor, Section.DOCUMENTS);
        Documents.WithHousehold all = documents.withHousehold(dossier.id());
        return Stream.concat(
                        all.own().stream().map(row -> DocumentJson.of(row, false)),
                        all.others().stream().map(row -> DocumentJson.of(row, true)))
                .toList();
    }

    private DocumentRow row(Actor actor, String number, long id) {
        Dossier dossier = dossiers.take(number, actor, Section.DOCUMENTS);
        return documents.find(dossier.id(), id).orElseThrow(() -> new NotFound("document.not-found"));
    }
}
