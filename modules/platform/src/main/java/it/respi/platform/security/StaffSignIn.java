// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.security;

import it.respi.kernel.refusal.RespiException.NotAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** From an ID token to the person who acts, and what is said to whom it does not let in. */
@Component
class StaffSignIn implements OAuth2UserService<OidcUserRequest, OidcUser>, AuthenticationFailureHandler {
    private static final Logger log = LoggerFactory.getLogger(StaffSignIn.class);

    private final Actors actors;
    private final OidcClientInitiatedLogoutSuccessHandler realmLogout;

    StaffSignIn(Actors actors, OidcClientInitiatedLogoutSuccessHandler realmLogout) {
        this.actors = actors;
        this.realmLogout = realmLogout;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        try {
            return new SignedIn(request.getIdToken(), actors.signingIn(request.getIdToken()));
        } catch (NotAllowed e) {
            throw new OAuth2AuthenticationException(new OAuth2Error(e.code()), e);
        }
    }

    OidcClientInitiatedLogoutSuccessHandler realmLogout() {
        return realmLogout;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        String code = refused instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : "signin.failed";
        String reason = switch (code) {
            case "signin.no-office" -> "senza-ufficio";
            case "signin.many-offices" -> "piu-uffici";
            case "signin.unknown-office" -> "ufficio-sconosciuto";
            default -> "riprova";
        };
        log.warn("Sign-in refused: {}", code);
        response.sendRedirect(request.getContextPath() + "/accesso/" + reason);
    }
}
