// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The form that asks for a binder.
 *
 * @param parts null when none was chosen
 * @param documents null when none was chosen
 */
record BinderForm(
        @Nullable Set<String> parts,
        @Nullable List<Long> documents,
        @Nullable String purpose) {
    // an empty value is read as null
    BinderForm {
        documents = documents == null
                ? null
                : documents.stream().filter(Objects::nonNull).toList();
    }

    /** As the page shows it first: what is usual, the documents that count. */
    static BinderForm first(AskForBinder.Offer offer) {
        Set<String> usual =
                offer.parts().stream().filter(BinderPart::usual).map(Enum::name).collect(Collectors.toSet());
        List<Long> newest = offer.documents().stream()
                .filter(row -> row.standing().supersededBy() == null)
                .map(row -> row.id())
                .toList();
        return new BinderForm(usual, newest, null);
    }

    /** Adds what is wrong beside the field. */
    void check(Errors errors) {
        if (chosen().isEmpty()) {
            errors.rejectValue("parts", "binder.nothing");
        }
        if (reason().isEmpty()) {
            errors.rejectValue("purpose", "binder.purpose.missing");
        }
    }

    BinderRequest request() {
        return new BinderRequest(
                chosen(), documents == null ? List.of() : documents, reason().orElse(BinderPurpose.WORK));
    }

    /** The parts that there are; what nobody offered is passed over. */
    private Set<BinderPart> chosen() {
        EnumSet<BinderPart> chosen = EnumSet.noneOf(BinderPart.class);
        for (BinderPart part : BinderPart.values()) {
            if (parts != null && parts.contains(part.name())) {
                chosen.add(part);
            }
        }
        return chosen;
    }

    private Optional<BinderPurpose> reason() {
        return Arrays.stream(BinderPurpose.values())
                .filter(known -> known.name().equals(purpose))
                .findFirst();
    }
}
