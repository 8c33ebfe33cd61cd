// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people sign in (Keycloak realm).
 *
 * @param issuer address of the realm as the browser sees it
 * @param internalIssuer address of the realm as this server sees it; the same unless a network says otherwise
 * @param client id of Respi in the realm
 * @param secret secret of that client
 * @param audience what a bearer token must be meant for
 */
@ConfigurationProperties("respi.oidc")
record OidcSettings(
        String issuer,
        @DefaultValue("") String internalIssuer,
        @DefaultValue("respi-web") String client,
        @DefaultValue("") String secret,
        @DefaultValue("respi-api") String audience) {

    /** An endpoint of the realm as the browser sees it. */
    String browser(String endpoint) {
        return issuer + "/protocol/openid-connect/" + endpoint;
    }

    /** An endpoint of the realm as this server sees it. */
    String server(String endpoint) {
        return (internalIssuer.isBlank() ? issuer : internalIssuer) + "/protocol/openid-connect/" + endpoint;
    }
}
