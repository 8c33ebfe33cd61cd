// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of a statement some of which may be null. */
public final class Params {
    private Params() {}

    /** The parameters, in order. */
    public static List<?> of(@Nullable Object... values) {
        return Collections.unmodifiableList(Arrays.asList(values));
    }
}
