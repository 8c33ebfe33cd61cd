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
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.web.InvalidInput;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents of a dossier for programs. */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{number}/documents", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Documents")
class DocumentApi {
    private static final String FILE = "file";

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
            @ParameterObject @ModelAttribute("form") UploadForm form,
            BindingResult errors,
            @RequestPart(name = FILE, required = false) @Nullable MultipartFile file,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Actor actor) {
        MultipartFile sent = checked(actor, number, form, errors, file);
        StoredFile stored = named(errors, () -> upload.take(sent));
        String route = "POST /api/v1/dossiers/" + number + "/documents";
        String location = named(
                errors,
                () -> upload.record(
                        actor,
                        number,
                        form.particulars(),
                        List.of(stored),
                        new UploadFiles.Key(key, route),
                        ids -> "/api/v1/dossiers/" + number + "/documents/" + ids.getFirst()));
        DocumentRow row = row(actor, number, Long.parseLong(location.substring(location.lastIndexOf('/') + 1)));
        return ResponseEntity.created(URI.create(location)).body(DocumentJson.of(row, false));
    }

    /** What is wrong is named with its field before the file is looked at. */
    private MultipartFile checked(
            Actor actor, String number, UploadForm form, BindingResult errors, @Nullable MultipartFile file) {
        named(errors, () -> {
            upload.check(actor, number, form.kindOrNone());
            return number;
        });
        if (file == null) {
            errors.addError(wrong(FILE, new RuleBroken("upload.none")));
        }
        InvalidInput.refuse(errors);
        return Objects.requireNonNull(file);
    }

    /** A refusal names the field it is about; one that is about none stays as it is. */
    private static <T> T named(BindingResult errors, Supplier<T> action) {
        try {
            return action.get();
        } catch (RuleBroken broken) {
            String field = broken.code().startsWith("upload.") ? FILE : UploadForm.fieldOf(broken.code());
            if (field.isEmpty()) {
                throw broken;
            }
            errors.addError(wrong(field, broken));
            throw new InvalidInput(errors, List.of());
        }
    }

    /** The file is no property of the form, so nothing is read from there. */
    private static FieldError wrong(String field, RuleBroken broken) {
        String[] codes = {broken.code()};
        return new FieldError("form", field, null, false, codes, broken.args(), broken.code());
    }

    @Operation(summary = "api.op.document.list", description = "api.op.document.list.how")
    @GetMapping
    List<DocumentJson> list(@PathVariable String number, Actor actor) {
        Dossier dossier = dossiers.take(number, actor, Section.DOCUMENTS);
        Documents.WithHousehold all = documents.shown(actor, dossier, List.of());
        return Stream.concat(
                        all.own().stream().map(row -> DocumentJson.of(row, false)),
                        all.others().stream().map(row -> DocumentJson.of(row, true)))
                .toList();
    }

    private DocumentRow row(Actor actor, String number, long id) {
        Dossier dossier = dossiers.take(number, actor, Section.DOCUMENTS);
        return documents.own(actor, dossier, id).orElseThrow(() -> new NotFound("document.not-found"));
    }
}
