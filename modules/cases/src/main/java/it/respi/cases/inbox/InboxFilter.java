// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the inbox is narrowed to, beside the due date; it stands in the address, and holds nothing of
 * the person of a dossier; of a colleague the number alone.
 *
 * @param procedures their keys, at most {@value #MOST}; empty for all
 * @param lane whose work it is, or null
 * @param assignee who has it, or null
 * @param stopped whether only steps whose term stands still
 */
public record InboxFilter(
        List<String> procedures,
        @Nullable Lane lane,
        @Nullable Integer assignee,
        boolean stopped) {
    /** Each procedure is a stretch of an index of its own. */
    static final int MOST = 6;

    static final InboxFilter NONE = new InboxFilter(List.of(), null, null, false);

    public InboxFilter {
        procedures = List.copyOf(procedures);
    }

    /** As it stood in the address; what is not understood is left out. */
    static InboxFilter read(
            @Nullable List<String> procedures,
            @Nullable String lane,
            @Nullable String assignee,
            @Nullable String stopped) {
        return new InboxFilter(
                procedures == null
                        ? List.of()
                        : procedures.stream()
                                .filter(key -> key.matches("\\w{1,40}"))
                                .distinct()
                                .limit(MOST)
                                .toList(),
                lane == null ? null : Lane.of(lane).orElse(null),
                Optional.ofNullable(assignee)
                        .filter(text -> text.matches("\\d{1,9}"))
                        .map(Integer::valueOf)
                        .orElse(null),
                "1".equals(stopped));
    }

    InboxFilter withoutProcedures() {
        return new InboxFilter(List.of(), lane, assignee, stopped);
    }

    InboxFilter withoutLane() {
        return new InboxFilter(procedures, null, assignee, stopped);
    }

    InboxFilter withoutAssignee() {
        return new InboxFilter(procedures, lane, null, stopped);
    }

    InboxFilter stopped(boolean only) {
        return new InboxFilter(procedures, lane, assignee, only);
    }

    /** Its part of an address: empty, or beginning with {@code &}. */
    String query() {
        StringBuilder query = new StringBuilder();
        procedures.forEach(key -> query.append("&proc=").append(key));
        if (lane != null) {
            query.append("&corsia=").append(lane.code());
        }
        if (assignee != null) {
            query.append("&chi=").append(assignee);
        }
        if (stopped) {
            query.append("&ferme=1");
        }
        return query.toString();
    }
}
