// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Initials of a person, drawn beside the name and never instead of it; templates call it {@code @initials}. */
@Component("initials")
public class Initials {

    /** The first letters of the first two words, in capitals; empty for an empty name. */
    public String of(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
