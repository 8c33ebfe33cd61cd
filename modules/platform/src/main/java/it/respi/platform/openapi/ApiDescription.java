// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.openapi;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.OAuthFlow;
import io.swagger.v3.oas.annotations.security.OAuthFlows;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.servers.Server;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.context.annotation.Configuration;

/** The head of the description; its texts are keys of the bundles, and {@link Wording} adds the others. */
@Configuration
@OpenAPIDefinition(
        info =
                @Info(
                        title = "api.title",
                        version = "1.0",
                        description = "api.description",
                        license =
                                @License(
                                        name = "EUPL-1.2",
                                        url = "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12")),
        servers = @Server(url = "${respi.public-url}"),
        security = @SecurityRequirement(name = ApiDescription.REALM),
        tags = {@Tag(name = "Dossiers"), @Tag(name = "Cases"), @Tag(name = "Steps"), @Tag(name = "Documents")})
@SecurityScheme(
        name = ApiDescription.REALM,
        type = SecuritySchemeType.OAUTH2,
        flows =
                @OAuthFlows(
                        clientCredentials =
                                @OAuthFlow(tokenUrl = "${respi.oidc.issuer}/protocol/openid-connect/token")))
class ApiDescription {
    static final String REALM = "realm";
}
