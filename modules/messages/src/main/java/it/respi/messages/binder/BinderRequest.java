// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import java.util.List;
import java.util.Set;

/**
 * What somebody wants in a binder.
 *
 * @param documents ids, in any order
 */
record BinderRequest(Set<BinderPart> parts, List<Long> documents, BinderPurpose purpose) {
    BinderRequest {
        parts = Set.copyOf(parts);
        documents = List.copyOf(documents);
    }

    boolean wants(BinderPart part) {
        return parts.contains(part);
    }
}
