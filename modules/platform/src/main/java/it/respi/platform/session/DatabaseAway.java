// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.session;

import it.respi.platform.web.Resume;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database is away nobody can be recognised. The page that says so needs no session, and gives back what was
 * sent, with the security token it came with: nothing is carried out before the database knows the session again.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class DatabaseAway extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(DatabaseAway.class);
    private static final String PAGE = "/accesso/attesa";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (DataAccessResourceFailureException | TransientDataAccessException | TransactionException away) {
            if (response.isCommitted()) {
                throw away;
            }
            log.warn("Database not available: {}", away.getClass().getSimpleName());
            response.reset();
            request.setAttribute(Resume.ATTRIBUTE, Resume.of(request));
            request.getRequestDispatcher(PAGE).forward(new Reading(request), response);
        }
    }

    /** The page is read, whatever was sent. */
    private static final class Reading extends HttpServletRequestWrapper {
        Reading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
