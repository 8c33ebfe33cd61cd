// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.draft;

import it.respi.platform.security.CurrentActor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a draft up again: {@code GET /u/...?bozza=<id>} reaches the form as if its fields had been typed. Whether the page
 * may be seen is asked by the page as always; whose draft it is, here.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class DraftFilter extends OncePerRequestFilter {
    static final String PARAMETER = "bozza";

    private final Drafts drafts;

    DraftFilter(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod())
                || !request.getRequestURI().startsWith(request.getContextPath() + "/u/")
                || request.getParameter(PARAMETER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long id = Drafts.number(request.getParameter(PARAMETER));
        Optional<Map<String, String[]>> typed = CurrentActor.find().flatMap(actor -> drafts.typed(actor, id));
        if (typed.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(PARAMETER, id);
        chain.doFilter(new Typed(request, typed.get()), response);
    }

    /** A request whose fields are those of the draft; what stands in the address wins. */
    private static final class Typed extends HttpServletRequestWrapper {
        private final Map<String, String[]> values;

        Typed(HttpServletRequest request, Map<String, String[]> typed) {
            super(request);
            Map<String, String[]> all = new HashMap<>(typed);
            all.putAll(request.getParameterMap());
            this.values = Collections.unmodifiableMap(all);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] found = values.get(name);
            return found == null || found.length == 0 ? null : found[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return values;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(values.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return values.get(name);
        }
    }
}
