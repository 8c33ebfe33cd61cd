// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;

/** Beside which field of a form or of a body a broken rule is said, by its code. One that is not named belongs to no field. */
public final class RuleFields {
    static final RuleFields NONE = new RuleFields(Map.of());

    private final Map<String, String> fields;

    private RuleFields(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    /** These rules are about that field. */
    public static RuleFields of(String field, String... codes) {
        return NONE.and(field, codes);
    }

    /** And these about that one. */
    public RuleFields and(String field, String... codes) {
        Map<String, String> more = new HashMap<>(fields);
        for (String code : codes) {
            more.put(code, field);
        }
        return new RuleFields(more);
    }

    /** What a program asked for: a rule about one of its fields is refused as a wrong field is. */
    public <T> Supplier<T> beside(Supplier<T> action) {
        return () -> {
            try {
                return action.get();
            } catch (RuleBroken broken) {
                if (!fields.containsKey(broken.code())) {
                    throw broken;
                }
                Errors errors = new MapBindingResult(new HashMap<>(), "sent");
                reject(broken, errors);
                throw new InvalidInput(errors, List.of());
            }
        };
    }

    /** Adds it to the errors of a form. */
    void reject(RuleBroken broken, Errors errors) {
        String field = fields.getOrDefault(broken.code(), "");
        errors.rejectValue(field, broken.code(), broken.args(), broken.code());
    }
}
