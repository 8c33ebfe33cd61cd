// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.registry.DocumentKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a paper is good (validità).
 *
 * @param from day of its issue, null when nobody said it
 * @param until last day, null when it has none
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    /**
     * As it was typed; where no end was, the kind of paper may know it. Without a day of issue it was issued today at
     * the latest.
     *
     * @throws RuleBroken {@code document.validity.future} or {@code document.validity.order}
     */
    public static Validity of(@Nullable LocalDate from, @Nullable LocalDate until, DocumentKind kind, LocalDate today) {
        if (from != null && from.isAfter(today)) {
            throw new RuleBroken("document.validity.future");
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new RuleBroken("document.validity.order");
        }
        Integer months = kind.validMonths();
        if (until != null || months == null) {
            return new Validity(from, until);
        }
        return new Validity(from, (from == null ? today : from).plusMonths(months));
    }
}
