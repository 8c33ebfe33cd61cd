// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import it.respi.platform.view.Texts;
import it.respi.platform.view.Warning;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** What is wrong with the fields that a program sent, in its language; never the values. */
@Component
class InvalidFields {
    private final MessageSource messages;
    private final Texts texts;

    InvalidFields(MessageSource messages, Texts texts) {
        this.messages = messages;
        this.texts = texts;
    }

    /**
     * One thing that is wrong.
     *
     * @param field path of the field; null when it is about the whole
     * @param code what is wrong, the same in every language
     * @param message what is wrong, in the language asked for
     */
    record Wrong(@Nullable String field, String code, String message) {}

    List<Wrong> of(Errors errors) {
        return errors.getAllErrors().stream().map(this::wrong).toList();
    }

    List<Wrong> of(List<Warning> warnings) {
        return warnings.stream()
                .map(warning -> new Wrong(
                        null,
                        warning.key(),
                        texts.say(warning.key(), warning.args().toArray())))
                .toList();
    }

    /** A field that could not be read at all. */
    List<Wrong> unreadable(String field, String code) {
        return field.isEmpty() ? List.of() : List.of(new Wrong(field, code, texts.say(code)));
    }

    private Wrong wrong(ObjectError error) {
        return new Wrong(
                error instanceof FieldError field ? field.getField() : null,
                codeOf(error),
                messages.getMessage(error, LocaleContextHolder.getLocale()));
    }

    /** Constraints on fields name their sentence as {@code {key}}: the key is the code. */
    private static String codeOf(ObjectError error) {
        if (error.contains(ConstraintViolation.class)) {
            String template = error.unwrap(ConstraintViolation.class).getMessageTemplate();
            if (template.matches("\\{(?!jakarta|org).*}")) {
                return template.substring(1, template.length() - 1);
            }
        }
        return Objects.requireNonNullElse(error.getCode(), "field.wrong");
    }
}
