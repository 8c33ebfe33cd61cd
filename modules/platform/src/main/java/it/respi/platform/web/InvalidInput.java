// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import it.respi.platform.view.Warning;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;

/** What a program sent is wrong in some fields, or must be confirmed; nothing was changed. */
public class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Errors errors;
    private final transient List<Warning> warnings;

    private final transient Map<String, Object> more;
    private final HttpStatus status;

    public InvalidInput(Errors errors, List<Warning> warnings) {
        this(HttpStatus.UNPROCESSABLE_CONTENT, errors, warnings, Map.of());
    }

    private InvalidInput(HttpStatus status, Errors errors, List<Warning> warnings, Map<String, Object> more) {
        super("invalid input");
        this.status = status;
        this.errors = errors;
        this.warnings = List.copyOf(warnings);
        this.more = Map.copyOf(more);
    }

    /**
     * Nothing is wrong with it, but with what is there already: the program has to look and to decide.
     *
     * @param more what it needs to decide, by its name in the problem
     */
    public static InvalidInput conflict(Errors errors, Map<String, Object> more) {
        return new InvalidInput(HttpStatus.CONFLICT, errors, List.of(), more);
    }

    /**
     * Refuses when something is wrong.
     *
     * @throws InvalidInput with the errors
     */
    public static void refuse(Errors errors) {
        refuse(errors, List.of());
    }

    /**
     * As {@link #refuse(Errors)}.
     *
     * @param warnings what stops only until it is confirmed
     */
    public static void refuse(Errors errors, List<Warning> warnings) {
        if (errors.hasErrors()) {
            throw new InvalidInput(errors, warnings);
        }
    }

    HttpStatus status() {
        return status;
    }

    Errors errors() {
        return errors;
    }

    List<Warning> warnings() {
        return warnings;
    }

    Map<String, Object> more() {
        return more;
    }
}
