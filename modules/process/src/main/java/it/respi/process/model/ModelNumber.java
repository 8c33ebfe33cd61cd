// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** A whole number as models write it. */
public final class ModelNumber {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private ModelNumber() {}

    /** The number; empty when something else is written. */
    public static Optional<Integer> of(String written) {
        return WHOLE.matcher(written).matches() ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    static Integer read(String written) {
        return of(written).orElseThrow(() -> new IllegalStateException("no whole number: " + written));
    }
}
