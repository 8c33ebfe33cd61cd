// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.security;

import java.util.List;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;

/** No list of sessions beside the sessions themselves, where {@link RealmSignOut} finds them. */
final class NoRegister implements OidcSessionRegistry {
    @Override
    public void saveSessionInformation(OidcSessionInformation info) {
        // the session in the database says it already
    }

    @Override
    @SuppressWarnings("NullAway") // its caller expects nothing for a session it does not know
    public OidcSessionInformation removeSessionInformation(String clientSessionId) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken logoutToken) {
        return List.of();
    }
}
