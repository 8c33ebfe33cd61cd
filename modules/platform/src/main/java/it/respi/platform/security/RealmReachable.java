// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before somebody is sent to the realm, looks whether it answers: a page of ours with words is better than the browser's
 * own. Who is already signed in never comes by here.
 */
@Component
class RealmReachable extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(RealmReachable.class);
    private static final int PATIENCE_MILLIS = 1500;

    private final InetSocketAddress realm;

    RealmReachable(OidcSettings oidc) {
        URI address = URI.create(oidc.server("auth"));
        int standard = "https".equals(address.getScheme()) ? 443 : 80;
        this.realm = InetSocketAddress.createUnresolved(
                address.getHost(), address.getPort() < 0 ? standard : address.getPort());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/oauth2/authorization/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (answers()) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/accesso/non-disponibile");
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(realm.getHostString(), realm.getPort()), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            log.warn("The realm does not answer: {}", e.getMessage());
            return false;
        }
    }
}
