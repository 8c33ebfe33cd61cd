// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.openapi;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A refusal as it is described (RFC 9457); what is sent is made by {@code it.respi.platform.web.Problems}. */
@Schema(
        name = "Problem",
        requiredProperties = {"type", "title", "status", "detail", "code"})
record ProblemSchema(
        @Schema(example = "urn:respi:problem:dossier.not-found")
        String type,

        String title,
        int status,
        String detail,
        String instance,
        @Schema(example = "dossier.not-found") String code,
        String errorNumber,
        List<FieldSchema> errors,
        List<FieldSchema> warnings) {

    /** What is wrong with one field. */
    @Schema(
            name = "FieldProblem",
            requiredProperties = {"code", "message"})
    record FieldSchema(
            @Schema(example = "person.birthDate") String field,
            @Schema(example = "person.birthDate.future") String code,
            String message) {}
}
