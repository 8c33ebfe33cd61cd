// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.security;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * The realm as Respi sees it. The addresses are written out instead of discovered, so that the application starts, and
 * goes on serving who is already in, while the realm is away.
 */
@Configuration
@EnableConfigurationProperties(OidcSettings.class)
class RealmConfiguration {
    static final String REGISTRATION = "respi";

    @Bean
    ClientRegistrationRepository clientRegistrations(OidcSettings oidc) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
                .clientName("Respi")
                .clientId(oidc.client())
                .clientSecret(oidc.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .issuerUri(oidc.issuer())
                .authorizationUri(oidc.browser("auth"))
                .tokenUri(oidc.server("token"))
                .jwkSetUri(oidc.server("certs"))
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(
                        Map.of("issuer", oidc.issuer(), "end_session_endpoint", oidc.browser("logout")))
                .build());
    }

    /** Bearer tokens: signed by the realm, from this issuer, meant for this API. */
    @Bean
    JwtDecoder jwtDecoder(OidcSettings oidc) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(oidc.server("certs")).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(oidc.issuer()),
                new JwtClaimValidator<List<String>>("aud", aud -> aud != null && aud.contains(oidc.audience()))));
        return decoder;
    }
}
