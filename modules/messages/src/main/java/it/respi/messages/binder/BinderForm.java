// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The form that asks for a binder.
 *
 * @param parts null when none was chosen
 * @param documents null when none was chosen
 */
record BinderForm(
        @Nullable Set<BinderPart> parts,
        @Nullable List<Long> documents,
        @Nullable BinderPurpose purpose) {

    /** As the page shows it first: what is usual, the documents that count. */
    static BinderForm first(AskForBinder.Offer offer) {
        EnumSet<BinderPart> usual = EnumSet.noneOf(BinderPart.class);
        offer.parts().stream().filter(BinderPart::usual).forEach(usual::add);
        List<Long> newest = offer.documents().stream()
                .filter(row -> row.standing().supersededBy() == null)
                .map(row -> row.id())
                .toList();
        return new BinderForm(usual, newest, null);
    }

    /** Adds what is wrong beside the field. */
    void check(Errors errors) {
        if (parts == null || parts.isEmpty()) {
            errors.rejectValue("parts", "binder.nothing");
        }
        if (purpose == null) {
            errors.rejectValue("purpose", "binder.purpose.missing");
        }
    }

    BinderRequest request() {
        return new BinderRequest(
                parts == null ? Set.of() : parts,
                documents == null ? List.of() : documents,
                purpose == null ? BinderPurpose.WORK : purpose);
    }
}
