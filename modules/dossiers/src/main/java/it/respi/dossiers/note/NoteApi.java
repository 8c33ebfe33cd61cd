// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.note;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.Slice;
import it.respi.platform.web.NextLink;
import it.respi.platform.web.RuleFields;
import it.respi.platform.web.Submission;
import it.respi.registry.Offices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The notes of a dossier for programs: those that the office of the program reads. */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{number}/notes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sharing")
class NoteApi {
    private static final RuleFields FIELDS = RuleFields.of("section", "note.section")
            .and("offices", "note.offices.wrong")
            .and("body", "note.empty", "note.long");

    private final Notes notes;
    private final Offices offices;
    private final Submission submission;

    NoteApi(Notes notes, Offices offices, Submission submission) {
        this.notes = notes;
        this.offices = offices;
        this.submission = submission;
    }

    @Operation(summary = "api.op.notes", description = "api.op.notes.how")
    @GetMapping
    ResponseEntity<List<NoteJson>> list(
            Actor actor,
            @PathVariable String number,
            @RequestParam(name = NextLink.CURSOR, required = false) @Nullable String cursor) {
        Slice<NoteJson> found = notes.of(number, actor, cursor).notes().map(this::json);
        return NextLink.answer(found, "/api/v1/dossiers/" + number + "/notes");
    }

    @Operation(summary = "api.op.note.write", description = "api.op.note.write.how")
    @PostMapping
    ResponseEntity<List<NoteJson>> write(
            Actor actor, @PathVariable String number, @Valid @RequestBody NewNote sent, HttpServletRequest request) {
        submission.run(actor, request, sent, FIELDS.beside(() -> {
            notes.write(number, actor, sent.section().name(), ids(sent.offices()), sent.body());
            return number;
        }));
        return list(actor, number, null);
    }

    private NoteJson json(Note note) {
        return new NoteJson(
                Long.toString(note.id()),
                note.section(),
                note.body(),
                offices.get(note.officeId()).code(),
                note.at(),
                note.offices() == null
                        ? null
                        : note.offices().stream()
                                .map(office -> offices.get(office).code())
                                .toList());
    }

    private @Nullable List<Integer> ids(@Nullable List<String> codes) {
        return codes == null
                ? null
                : codes.stream()
                        .map(code -> offices.byCode(code)
                                .orElseThrow(() -> new RuleBroken("note.offices.wrong"))
                                .id())
                        .toList();
    }

    /**
     * @param section who reads it: {@code EXCHANGES}, {@code COUNSELLING} or {@code SOCIAL}
     * @param offices with {@code EXCHANGES}, codes of the chosen offices, none for the own office alone; left out for all that
     *     take part
     */
    @Schema(name = "NewNote")
    record NewNote(
            @NotNull(message = "{note.section}") @Schema(allowableValues = {"EXCHANGES", "COUNSELLING", "SOCIAL"})
            Section section,

            @Size(max = 50, message = "{note.offices.wrong}") @Nullable
            List<@NotNull(message = "{note.offices.wrong}") String> offices,

            @NotBlank(message = "{note.empty}") @Size(max = Notes.LONGEST, message = "{note.api.long}")
            String body) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "NewNote[hidden]";
        }
    }

    /**
     * A note.
     *
     * @param body empty when the person's data were erased
     * @param office code of the office that wrote it
     * @param offices codes of the chosen offices that read it beside that one; left out for all that see the section
     */
    @Schema(name = "Note")
    record NoteJson(
            String id,
            Section section,
            String body,
            String office,
            Instant at,
            @Nullable List<String> offices) {}
}
