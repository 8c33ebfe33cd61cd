// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import it.respi.platform.view.Tab;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of the page says; nothing else is remembered.
 *
 * @param periodo months
 * @param procedura key of a procedure
 * @param ufficio code of an office
 * @param vista {@value #TABLE} for tables in place of charts
 */
record Asked(
        @Nullable Integer periodo,
        @Nullable String procedura,
        @Nullable String ufficio,
        @Nullable String vista) {
    static final String PAGE = "/u/tempi";
    static final String TABLE = "tabella";

    int months() {
        return periodo == null ? Period.USUAL : periodo;
    }

    public boolean asTables() {
        return TABLE.equals(vista);
    }

    Asked withPeriod(int months) {
        return new Asked(months, procedura, ufficio, vista);
    }

    Asked withProcedure(@Nullable String key) {
        return new Asked(periodo, key, ufficio, vista);
    }

    Asked withOffice(@Nullable String code) {
        return new Asked(periodo, procedura, code, vista);
    }

    Asked seenAs(@Nullable String view) {
        return new Asked(periodo, procedura, ufficio, view);
    }

    /** Address of the page. */
    String href() {
        return address(PAGE).toUriString();
    }

    /** Address of one table as CSV. */
    public String csv(String table) {
        return seenAs(null).address(PAGE + ".csv").queryParam("tabella", table).toUriString();
    }

    /** A link to it. */
    Tab tab(String label, boolean current) {
        return new Tab(href(), label, null, current);
    }

    private UriComponentsBuilder address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("periodo", months());
        add(address, "procedura", procedura);
        add(address, "ufficio", ufficio);
        add(address, "vista", vista);
        return address.encode();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, value);
        }
    }
}
