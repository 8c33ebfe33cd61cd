// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import it.respi.platform.view.Warning;
import java.util.List;
import java.util.Map;
import org.springframework.validation.Errors;

/** What a program sent is wrong in some fields, or must be confirmed; nothing was changed. */
public class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Errors errors;
    private final transient List<Warning> warnings;

    private final transient Map<String, Object> more;

    public InvalidInput(Errors errors, List<Warning> warnings) {
        this(errors, warnings, Map.of());
    }

    /** @param more what else the program needs to decide, by its name in the problem */
    public InvalidInput(Errors errors, List<Warning> warnings, Map<String, Object> more) {
        super("invalid input");
        this.errors = errors;
        this.warnings = List.copyOf(warnings);
        this.more = Map.copyOf(more);
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
