// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What {@link QuietSessions} remembers ends with the request, so that no thread ever serves an old session. */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 2)
class OneReading extends OncePerRequestFilter {
    /** What an open page asks by itself: somebody who left the desk is signed out all the same. */
    private static final String PRESENCE = "/presenza";

    private static final String TIME_LEFT = "/u/sessione";

    private final QuietSessions<?> sessions;

    OneReading(QuietSessions<?> sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUnattended(request)) {
            sessions.unattended();
        }
        try {
            chain.doFilter(request, response);
        } finally {
            sessions.forget();
        }
    }

    private static boolean isUnattended(HttpServletRequest request) {
        String address = request.getRequestURI();
        return address.endsWith(PRESENCE) || address.endsWith(TIME_LEFT) && "GET".equals(request.getMethod());
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
