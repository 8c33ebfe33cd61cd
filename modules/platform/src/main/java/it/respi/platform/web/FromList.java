// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The list that somebody came from, as a dossier carries it along in its address: the filter of the list and the place in it,
 * nothing of a person. Whoever wrote the list reads it again, and believes nothing of it.
 */
public final class FromList {
    /** Name of the parameter. */
    public static final String NAME = "elenco";

    private static final String FORM = "[\\w~&=.-]{1,500}";
    private static final String DOSSIER = "/u/dossier/";

    private FromList() {}

    /** As it was sent; null when there is none, or it looks like none. */
    static @Nullable String of(HttpServletRequest request) {
        String sent = request.getParameter(NAME);
        return sent != null && sent.matches(FORM) ? sent : null;
    }

    /** The address of a dossier with the list in it. */
    public static String in(String address, String list) {
        int hash = address.indexOf('#');
        String page = hash < 0 ? address : address.substring(0, hash);
        String anchor = hash < 0 ? "" : address.substring(hash);
        return page + (page.contains("?") ? "&" : "?") + NAME + "=" + UriUtils.encode(list, "UTF-8") + anchor;
    }

    /** Where a form leads: a dossier keeps the list that its form came with. */
    static String kept(HttpServletRequest request, String address) {
        String list = of(request);
        return list == null || !address.startsWith(DOSSIER) ? address : in(address, list);
    }
}
