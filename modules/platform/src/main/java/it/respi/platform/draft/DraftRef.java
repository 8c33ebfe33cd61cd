// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.draft;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a draft belongs to.
 *
 * @param form short name of the form
 * @param object number or id of what the form is about; never personal data
 */
public record DraftRef(String form, String object) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z-]{2,30}):([A-Za-z0-9_-]{1,60})");

    /** @throws RuleBroken {@code draft.unknown} when it is not written as a form writes it */
    static DraftRef parse(@Nullable String written) {
        var parts = WRITTEN.matcher(Objects.requireNonNullElse(written, ""));
        if (!parts.matches()) {
            throw new RuleBroken("draft.unknown");
        }
        return new DraftRef(parts.group(1), parts.group(2));
    }

    /** As it stands in the hidden field of a form. */
    String written() {
        return form + ":" + object;
    }
}
