// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The realm tells that somebody left (back-channel logout): their sessions end, whichever node made them. */
@Component
class RealmSignOut implements LogoutHandler {
    private static final Logger log = LoggerFactory.getLogger(RealmSignOut.class);

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    RealmSignOut(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcLogoutToken token)) {
            return;
        }
        String subject = token.getSubject();
        if (subject == null) {
            log.warn("A logout of the realm names no account and ends no session");
            return;
        }
        sessions.findByPrincipalName(subject).forEach((id, session) -> {
            if (token.getSessionId() == null || token.getSessionId().equals(sidOf(session))) {
                sessions.deleteById(id);
            }
        });
    }

    /** The realm's own session of that sign-in; somebody may have two, on two machines. */
    private static @Nullable String sidOf(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context != null
                        && Objects.requireNonNull(context.getAuthentication()).getPrincipal() instanceof SignedIn who
                ? who.getIdToken().getClaimAsString("sid")
                : null;
    }
}
