// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.platform.data.IdText;
import it.respi.platform.view.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of the inbox asks for.
 *
 * @param cursor where the page begins; null for the first
 * @param saved the number of the kept view from which it was opened; 0 for none
 */
public record Asked(
        InboxView view,
        DueFilter due,
        InboxFilter filter,
        @Nullable String cursor,
        long saved) {
    /** Where the inbox is. */
    public static final String INBOX = "/u/attivita";

    /** The parameters of the address, as they were sent. */
    public record Sent(
            @Nullable String vista,
            @Nullable String scad,
            @Nullable List<String> proc,
            @Nullable String corsia,
            @Nullable String chi,
            @Nullable String ferme,
            @Nullable String cur,
            @Nullable String v) {
        public Asked read() {
            return new Asked(
                    InboxView.of(Objects.requireNonNullElse(vista, "")),
                    DueFilter.of(scad),
                    InboxFilter.read(proc, corsia, chi, ferme),
                    cur,
                    IdText.read(v).orElse(0));
        }
    }

    /** What stands in {@link #href}, or what {@link #query} wrote. */
    public static Asked of(String query) {
        MultiValueMap<String, String> sent =
                UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        return new Sent(
                        sent.getFirst("vista"),
                        sent.getFirst("scad"),
                        sent.get("proc"),
                        sent.getFirst("corsia"),
                        sent.getFirst("chi"),
                        sent.getFirst("ferme"),
                        sent.getFirst("cur"),
                        sent.getFirst("v"))
                .read();
    }

    Asked in(InboxView other) {
        return new Asked(other, due, filter, null, 0);
    }

    Asked due(DueFilter other) {
        return new Asked(view, other, filter, null, 0);
    }

    Asked with(InboxFilter other) {
        return new Asked(view, due, other, null, 0);
    }

    Asked after(@Nullable InboxCursor last) {
        return new Asked(view, due, filter, last == null ? null : last.write(), saved);
    }

    boolean isFiltered() {
        return due != DueFilter.ALL || !filter.equals(InboxFilter.NONE);
    }

    /** The address without the place in the list. */
    public String query() {
        return "vista=" + view.slug() + (due == DueFilter.ALL ? "" : "&scad=" + due.slug()) + filter.query();
    }

    /** The same as fields of a form: value and name, which is shown to nobody. */
    public List<Choice> fields() {
        return Arrays.stream(query().split("&"))
                .map(pair -> pair.split("=", 2))
                .map(pair -> Choice.of(pair[1], pair[0]))
                .toList();
    }

    /** The whole address. */
    public String href() {
        return INBOX + "?" + query() + (saved == 0 ? "" : "&v=" + saved) + (cursor == null ? "" : "&cur=" + cursor);
    }
}
