// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.security;

import it.respi.kernel.refusal.RespiException.NotAllowed;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** From a bearer token to the program that acts. */
@Component
class ProgramSignIn implements Converter<Jwt, AbstractAuthenticationToken> {
    private final Actors actors;

    ProgramSignIn(Actors actors) {
        this.actors = actors;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        try {
            return new ProgramToken(token, actors.from(token));
        } catch (NotAllowed e) {
            throw new OAuth2AuthenticationException(new OAuth2Error(e.code()), e);
        }
    }
}
