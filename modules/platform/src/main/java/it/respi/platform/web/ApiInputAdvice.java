// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.view.Warning;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.Errors;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What programs send wrongly: which fields, why, in their language; never what stood in them. */
@ControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiInputAdvice {
    private static final String NAME = "[A-Za-z][A-Za-z0-9]{0,39}";

    private final Problems problems;
    private final InvalidFields fields;

    ApiInputAdvice(Problems problems, InvalidFields fields) {
        this.problems = problems;
        this.fields = fields;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidInput invalid) {
        return invalid(invalid.status(), invalid.errors(), invalid.warnings(), invalid.more());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException invalid) {
        return invalid(HttpStatus.UNPROCESSABLE_CONTENT, invalid.getBindingResult(), List.of(), Map.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        ProblemDetail problem = problems.of(HttpStatus.BAD_REQUEST, "api.body.unreadable");
        if (unreadable.getCause() instanceof JacksonException cause) {
            String code =
                    cause instanceof UnrecognizedPropertyException ? "api.body.unknown-field" : "api.body.wrong-value";
            problem.setProperty("errors", fields.unreadable(pathOf(cause), code));
        }
        return answer(problem);
    }

    /** The key of a program has its own words, and a missing one is a mistake of the program, not of a person. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(RuleBroken broken) {
        return answer(
                switch (broken.code()) {
                    case "form.key-missing" -> problems.of(HttpStatus.BAD_REQUEST, "api.idempotency-key.missing");
                    case "form.key-reused" ->
                        problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "api.idempotency-key.reused");
                    default -> problems.of(broken);
                });
    }

    private ResponseEntity<ProblemDetail> invalid(
            HttpStatus status, Errors errors, List<Warning> warnings, Map<String, Object> more) {
        ProblemDetail problem = problems.of(status, "api.invalid");
        problem.setProperty("errors", fields.of(errors));
        if (!warnings.isEmpty()) {
            problem.setProperty("warnings", fields.of(warnings));
        }
        more.forEach(problem::setProperty);
        return answer(problem);
    }

    /** Only names, as {@code person.birthDate}; anything that does not look like a name is left out. */
    private static String pathOf(JacksonException cause) {
        return cause.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(name -> name != null && name.matches(NAME))
                .collect(Collectors.joining("."));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
