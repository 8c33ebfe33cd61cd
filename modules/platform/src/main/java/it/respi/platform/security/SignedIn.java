// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.security;

import it.respi.kernel.actor.Actor;
import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** A person signed in through the browser. */
final class SignedIn extends DefaultOidcUser implements HasActor {
    private static final long serialVersionUID = 1L;

    private final Actor actor;

    SignedIn(OidcIdToken token, Actor actor) {
        super(List.of(new SimpleGrantedAuthority("ROLE_STAFF")), token);
        this.actor = actor;
    }

    @Override
    public Actor actor() {
        return actor;
    }
}
