// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.security;

import it.respi.kernel.actor.Actor;
import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A program, or a person's program, that calls the API with a bearer token of the realm. */
final class ProgramToken extends JwtAuthenticationToken implements HasActor {
    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    ProgramToken(Jwt token, Actor actor) {
        super(token, List.of(new SimpleGrantedAuthority("ROLE_STAFF")));
        this.actor = actor;
    }

    @Override
    public Actor actor() {
        return actor;
    }
}
