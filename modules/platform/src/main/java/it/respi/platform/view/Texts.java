// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Sentences of the bundles in the reader's language. */
@Component("texts")
public class Texts {
    private final MessageSource messages;

    public Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence of a key; the key itself where a bundle lacks it. */
    public String say(String key, @Nullable Object... args) {
        return sayOr(key, key, args);
    }

    /** The sentence of a key, or another one where the bundles lack it. */
    public String sayOr(String key, String otherwise, @Nullable Object... args) {
        return Objects.requireNonNull(messages.getMessage(key, args, otherwise, LocaleContextHolder.getLocale()));
    }
}
